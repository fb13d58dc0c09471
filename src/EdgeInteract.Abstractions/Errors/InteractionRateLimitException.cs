namespace EdgeInteract;

/// <summary>
/// A request was blocked because its recipient is asked too much; of a role, because every member is, and this is about the one who can be asked first. Thrown where
/// <c>RateLimitInteractionHook</c> is registered.
/// </summary>
public sealed class InteractionRateLimitException : InteractionBlockedException
{
    /// <summary>The value of <see cref="LimitType"/> for too many requests in a minute.</summary>
    public const string PerMinute = "per_minute";

    /// <summary>The value of <see cref="LimitType"/> for too many open requests at once.</summary>
    public const string Concurrent = "concurrent";

    /// <summary>Makes the error.</summary>
    /// <param name="userId">The recipient.</param>
    /// <param name="limitType"><see cref="PerMinute"/> or <see cref="Concurrent"/>.</param>
    /// <param name="currentCount">How many there are.</param>
    /// <param name="limit">How many there may be.</param>
    /// <param name="retryAfter">When to try again, if that can be said.</param>
    public InteractionRateLimitException(string userId, string limitType, int currentCount, int limit, TimeSpan? retryAfter = null)
        : base($"User {userId} is over the limit '{limitType}': {currentCount} of {limit}.")
    {
        UserId = userId;
        LimitType = limitType;
        CurrentCount = currentCount;
        Limit = limit;
        RetryAfter = retryAfter;
    }

    /// <summary>The recipient.</summary>
    public string UserId { get; }

    /// <summary><see cref="PerMinute"/> or <see cref="Concurrent"/>.</summary>
    public string LimitType { get; }

    /// <summary>How many there are, the blocked request not among them: in the last minute, or open now.</summary>
    public int CurrentCount { get; }

    /// <summary>How many there may be, for a request of this priority.</summary>
    public int Limit { get; }

    /// <summary>
    /// For <see cref="PerMinute"/>: after what time the request can pass, if nobody else asks the same person meanwhile. <see langword="null"/> for <see cref="Concurrent"/>: nobody knows when an
    /// open request is answered.
    /// </summary>
    public TimeSpan? RetryAfter { get; }
}
