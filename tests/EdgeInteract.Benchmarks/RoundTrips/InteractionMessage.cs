using EdgeInteract.Benchmarks.Questions;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>What a client reads of a request.</summary>
internal sealed record InteractionMessage(string InteractionId, string Type, string Title, PurchaseApproval Payload);
