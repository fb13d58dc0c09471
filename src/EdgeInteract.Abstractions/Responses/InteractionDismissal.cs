namespace EdgeInteract;

/// <summary>Tells a recipient's sessions to take a card off the screen (spec, area 1).</summary>
public sealed record InteractionDismissal
{
    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>Why.</summary>
    public required InteractionDismissalReason Reason { get; init; }

    /// <summary>Who answered, where somebody did.</summary>
    public string? RespondedBy { get; init; }

    /// <summary>The reason that was given with a cancellation.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// The session that gave the answer, where the reason is <see cref="InteractionDismissalReason.RespondedElsewhere"/>; that session itself is not dismissed.
    /// </summary>
    public string? SessionId { get; init; }
}
