namespace EdgeInteract.Benchmarks.RoundTrips;

internal sealed record ReplyData(string Comment);
