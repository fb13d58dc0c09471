using EdgeInteract.Benchmarks.Questions;

namespace EdgeInteract.Benchmarks.RoundTrips;

internal sealed record HandRolledQuestion(string Id, PurchaseApproval Payload);
