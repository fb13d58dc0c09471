namespace EdgeInteract.RateLimiting;

/// <summary>Asks for a place at one user.</summary>
public readonly record struct RateLimitRequest
{
    /// <summary>The window in which <see cref="MaxPerMinute"/> places may be taken. It slides: each place leaves it a minute after it was taken.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(1);

    /// <summary>The user.</summary>
    public required InteractionUser User { get; init; }

    /// <summary>The name of the place, unlike that of any other request to this user. Requests with one idempotency key are one request.</summary>
    public required string Place { get; init; }

    /// <summary>The time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The deadline of the request: from then on it is not open any more.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>How many places may be taken within a minute, this one included.</summary>
    public required int MaxPerMinute { get; init; }

    /// <summary>How many places may be open at once, this one included.</summary>
    public required int MaxConcurrent { get; init; }
}
