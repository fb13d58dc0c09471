namespace EdgeInteract.RateLimiting;

/// <summary>What was asked for at one recipient, and what came of it.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Result">What came of it; <see langword="null"/> where that is not known.</param>
internal readonly record struct AskedPlace(RateLimitRequest Request, RateLimitResult? Result)
{
    public bool HasPlace => Result is { HasPlace: true };

    /// <summary>What the caller is told where nobody is left to be asked.</summary>
    public InteractionRateLimitException ToException() => Result is { Verdict: RateLimitVerdict.Concurrent, CurrentCount: var open }
        ? new InteractionRateLimitException(Request.User.UserId, InteractionRateLimitException.Concurrent, open, Request.MaxConcurrent)
        : new InteractionRateLimitException(
            Request.User.UserId, InteractionRateLimitException.PerMinute, Result.GetValueOrDefault().CurrentCount, Request.MaxPerMinute, Result.GetValueOrDefault().RetryAfter);
}
