namespace EdgeInteract;

/// <summary>Somebody answered before; exactly one answer is accepted.</summary>
public sealed class InteractionAlreadyRespondedException : InteractionRespondException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="respondedBy">Who answered first.</param>
    /// <param name="respondedAt">When that answer was accepted.</param>
    public InteractionAlreadyRespondedException(string interactionId, string respondedBy, DateTimeOffset respondedAt)
        : base(interactionId, $"The interaction {interactionId} was answered before, by {respondedBy} at {respondedAt.UtcDateTime:O}.")
    {
        RespondedBy = respondedBy;
        RespondedAt = respondedAt;
    }

    /// <summary>Who answered first.</summary>
    public string RespondedBy { get; }

    /// <summary>When that answer was accepted.</summary>
    public DateTimeOffset RespondedAt { get; }
}
