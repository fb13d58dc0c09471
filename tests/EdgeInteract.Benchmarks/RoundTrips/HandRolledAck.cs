namespace EdgeInteract.Benchmarks.RoundTrips;

internal sealed record HandRolledAck(string Id, string Status);
