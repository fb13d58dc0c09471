namespace EdgeInteract;

/// <summary>The interaction was withdrawn before anybody answered.</summary>
public sealed class InteractionCancelledException : InteractionException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="reason">Why, if a reason was given.</param>
    public InteractionCancelledException(string interactionId, string? reason)
        : base(reason is null ? $"The interaction {interactionId} was cancelled." : $"The interaction {interactionId} was cancelled: {reason}")
    {
        InteractionId = interactionId;
        Reason = reason;
    }

    /// <summary>The interaction.</summary>
    public string InteractionId { get; }

    /// <summary>Why, if a reason was given.</summary>
    public string? Reason { get; }
}
