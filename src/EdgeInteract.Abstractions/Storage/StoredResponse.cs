namespace EdgeInteract.Storage;

/// <summary>An accepted answer and how far its completion is: the hooks run on each accepted answer once.</summary>
public sealed record StoredResponse
{
    /// <summary>The accepted answer. There is at most one of each user.</summary>
    public required InteractionResponse Response { get; init; }

    /// <summary>The node that completes the answer: runs the hooks and acknowledges.</summary>
    public string? CompletionNode { get; init; }

    /// <summary>Until when no other node may complete the answer.</summary>
    public DateTimeOffset? CompletionUntil { get; init; }

    /// <summary>When every hook had run.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }
}
