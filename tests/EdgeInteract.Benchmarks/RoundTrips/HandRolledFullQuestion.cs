using EdgeInteract.Benchmarks.Questions;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>A question by hand with everything beside the payload that this system sends with one.</summary>
internal sealed record HandRolledFullQuestion(
    string Id,
    string Type,
    string TargetUserId,
    string Title,
    PurchaseApproval Payload,
    string Priority,
    int TimeoutMs,
    DateTimeOffset PublishedAt,
    DateTimeOffset ExpiresAt,
    string Contract);
