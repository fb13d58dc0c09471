namespace EdgeInteract;

/// <summary>The interaction ended without an answer, and can no longer be answered.</summary>
public sealed class InteractionClosedException : InteractionRespondException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="status"><see cref="InteractionStatus.TimedOut"/> or <see cref="InteractionStatus.Cancelled"/>.</param>
    /// <param name="reason">The reason of a cancellation, if one was given.</param>
    public InteractionClosedException(string interactionId, InteractionStatus status, string? reason = null)
        : base(interactionId, Describe(interactionId, status, reason))
    {
        Status = status;
        Reason = reason;
    }

    /// <summary>How it ended: <see cref="InteractionStatus.TimedOut"/> or <see cref="InteractionStatus.Cancelled"/>.</summary>
    public InteractionStatus Status { get; }

    /// <summary>The reason of a cancellation, if one was given.</summary>
    public string? Reason { get; }

    private static string Describe(string interactionId, InteractionStatus status, string? reason)
    {
        if (status == InteractionStatus.TimedOut)
        {
            return $"The time to answer the interaction {interactionId} is over.";
        }

        return reason is null ? $"The interaction {interactionId} was cancelled." : $"The interaction {interactionId} was cancelled: {reason}";
    }
}
