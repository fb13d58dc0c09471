namespace EdgeInteract.Storage;

/// <summary>How an interaction stands. Changed by <see cref="InteractionTransition.Apply"/> alone.</summary>
public sealed record InteractionState
{
    /// <summary>The state of every interaction that has just been published.</summary>
    public static InteractionState Pending { get; } = new();

    /// <summary>Where it is in its life.</summary>
    public InteractionStatus Status { get; init; }

    /// <summary>When it was first handed to a session.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it was first on a screen.</summary>
    public DateTimeOffset? DisplayedAt { get; init; }

    /// <summary>The accepted answer.</summary>
    public InteractionResponse? Response { get; init; }

    /// <summary>When every hook had run.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>When it timed out or was cancelled.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; init; }

    /// <summary>The node that completes the answer: runs the hooks and acknowledges.</summary>
    public string? CompletionNode { get; init; }

    /// <summary>Until when no other node may complete the answer.</summary>
    public DateTimeOffset? CompletionUntil { get; init; }

    /// <summary>Whether it can still be answered.</summary>
    public bool IsOpen => Status is InteractionStatus.Pending or InteractionStatus.Delivered or InteractionStatus.Displayed;
}
