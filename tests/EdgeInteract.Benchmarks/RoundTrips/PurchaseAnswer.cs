namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>The answer as the peers have it.</summary>
internal sealed record PurchaseAnswer(string Outcome, string? Comment);
