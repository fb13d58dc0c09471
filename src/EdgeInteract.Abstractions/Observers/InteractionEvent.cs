namespace EdgeInteract;

/// <summary>One step in the life of an interaction. What does not belong to the step's <see cref="Kind"/> is <see langword="null"/>.</summary>
public sealed record InteractionEvent
{
    /// <summary>What happened.</summary>
    public required InteractionEventKind Kind { get; init; }

    /// <summary>When, by the server's clock.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>
    /// The number of the step within its interaction, from 1 with <see cref="InteractionEventKind.Published"/> on: each step that changed the interaction has one of its own,
    /// over all nodes. What changes nothing (<see cref="InteractionEventKind.Refused"/>) has the number of the step before it; a blocked request has 0.
    /// </summary>
    public required int Sequence { get; init; }

    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>The type key.</summary>
    public required string Type { get; init; }

    /// <summary>The tenant; <see langword="null"/> is the default tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary>The user or role that was asked.</summary>
    public required string TargetUserId { get; init; }

    /// <summary>The users who may answer. Empty for a blocked request.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>
    /// For <see cref="InteractionEventKind.Published"/>: who of the target was over a limit and is not asked, where <c>RateLimitInteractionHook</c> is registered. Default: nobody.
    /// </summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Where the request stands in a person's queue.</summary>
    public InteractionPriority Priority { get; init; }

    /// <summary>When the request was published. For a blocked request, when it would have been.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The caller's own reference.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>What hooks have noted about the request. Never shown to the person.</summary>
    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    /// <summary>The request as every recipient gets it, as UTF-8 JSON. Empty for a blocked request.</summary>
    public ReadOnlyMemory<byte> Message { get; init; }

    /// <summary>Who took the step: who answered, or whose answer was refused.</summary>
    public string? UserId { get; init; }

    /// <summary>The session of <see cref="UserId"/>.</summary>
    public string? SessionId { get; init; }

    /// <summary>The accepted answer, or the one that was refused.</summary>
    public InteractionResponse? Response { get; init; }

    /// <summary>When the interaction was first on a screen, for an accepted answer: the response time counts from here, or from <see cref="PublishedAt"/>.</summary>
    public DateTimeOffset? DisplayedAt { get; init; }

    /// <summary>The name of the hook that blocked the request.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>Why an answer was refused: a code of <see cref="InteractionErrorCodes"/>. A foreign answer is told apart here: <c>not_a_recipient</c>.</summary>
    public string? RefusalCode { get; init; }

    /// <summary>The reason given with a block, a refusal or a cancellation.</summary>
    public string? Reason { get; init; }
}
