namespace EdgeInteract.Benchmarks.RoundTrips;

internal sealed record HandRolledFullAck(string Id, string ResponseId, string Status, DateTimeOffset ProcessedAt);
