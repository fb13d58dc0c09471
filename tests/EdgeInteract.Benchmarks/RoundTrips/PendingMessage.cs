namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>What a client reads at the end of a replay.</summary>
internal sealed record PendingMessage(IReadOnlyList<string> InteractionIds);
