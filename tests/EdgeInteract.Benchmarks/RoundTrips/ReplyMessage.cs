namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>What a client sends as its answer.</summary>
internal sealed record ReplyMessage(string InteractionId, string ResponseId, string Outcome, ReplyData Data);
