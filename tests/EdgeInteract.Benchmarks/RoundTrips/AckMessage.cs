namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>What a client reads of an ack.</summary>
internal sealed record AckMessage(string InteractionId, string Status, string? ErrorMessage = null);
