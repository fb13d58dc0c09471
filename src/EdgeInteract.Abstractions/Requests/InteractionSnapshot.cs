namespace EdgeInteract;

/// <summary>How an interaction stands at one moment.</summary>
public sealed record InteractionSnapshot
{
    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>The key of its type.</summary>
    public required string Type { get; init; }

    /// <summary>The user or role that was asked.</summary>
    public required string TargetUserId { get; init; }

    /// <summary>The users who may answer: the target itself, or the members that the role had when the request was published.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required InteractionStatus Status { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When it times out, or would have.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was first handed to a connected session.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it was first on a screen.</summary>
    public DateTimeOffset? DisplayedAt { get; init; }

    /// <summary>The accepted answer, if there is one; the first where each recipient answers.</summary>
    public InteractionResponse? Response => Responses.Count > 0 ? Responses[0] : null;

    /// <summary>The accepted answers, in the order in which they were accepted.</summary>
    public IReadOnlyList<InteractionResponse> Responses { get; init; } = [];

    /// <summary>Why it was cancelled, if it was and a reason was given.</summary>
    public string? CancelReason { get; init; }
}
