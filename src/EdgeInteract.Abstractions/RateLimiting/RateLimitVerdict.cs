namespace EdgeInteract.RateLimiting;

/// <summary>What became of a <see cref="RateLimitRequest"/>.</summary>
public enum RateLimitVerdict
{
    /// <summary>The place is taken, and counts from now on.</summary>
    Taken,

    /// <summary>The place was held before, and is not counted again.</summary>
    Held,

    /// <summary>Refused: too many places were taken within a minute.</summary>
    PerMinute,

    /// <summary>Refused: too many places are open. Said before <see cref="PerMinute"/> where both are so: nobody can say when an open one ends.</summary>
    Concurrent,
}
