namespace EdgeInteract.TestKit;

/// <summary>One step of a sequence that is tried on a limiter and on <see cref="RateLimitModel"/>.</summary>
internal sealed record RateLimitStep(RateLimitStepKind Kind, int User, int Place, int Seconds, int PerMinute, int Concurrent, int[]? Open);
