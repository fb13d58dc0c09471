namespace EdgeInteract;

/// <summary>Nobody answered in time.</summary>
public sealed class InteractionTimeoutException : InteractionException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="targetUserId">Who was asked.</param>
    /// <param name="timeoutMs">How long it waited, in milliseconds.</param>
    /// <param name="timedOutAt">When it timed out.</param>
    /// <param name="correlationId">The caller's own reference.</param>
    public InteractionTimeoutException(string interactionId, string targetUserId, int timeoutMs, DateTimeOffset timedOutAt, string? correlationId)
        : base($"'{targetUserId}' did not answer the interaction {interactionId} within {timeoutMs} ms.")
    {
        InteractionId = interactionId;
        TargetUserId = targetUserId;
        TimeoutMs = timeoutMs;
        TimedOutAt = timedOutAt;
        CorrelationId = correlationId;
    }

    /// <summary>The interaction.</summary>
    public string InteractionId { get; }

    /// <summary>Who was asked: a user, or a role with its prefix.</summary>
    public string TargetUserId { get; }

    /// <summary>How long it waited, in milliseconds.</summary>
    public int TimeoutMs { get; }

    /// <summary>When it timed out.</summary>
    public DateTimeOffset TimedOutAt { get; }

    /// <summary>The caller's own reference, as it was given in the request.</summary>
    public string? CorrelationId { get; }
}
