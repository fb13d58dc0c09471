namespace EdgeInteract;

/// <summary>
/// A question to a person (spec, area 1). Mutable until it is frozen: every <see cref="IInteractionHook"/> of the chain gets the same instance, and what
/// one sets, the next ones and the delivery see.
/// </summary>
/// <remarks>
/// A hook changes the instance that it is given: <c>request.TargetUserId = substitute</c>. A copy made by a <c>with</c> expression is
/// another request; assigning it to the parameter changes nothing outside the hook. The publisher works on a copy of the request that it is given,
/// so the caller's own instance is never changed.
/// </remarks>
public record class InteractionRequest
{
    // Made when somebody wants it: most requests have none.
    private IDictionary<string, string>? _metadata;

    /// <summary>Makes an empty request.</summary>
    public InteractionRequest()
    {
    }

    /// <summary>Copies a request; the copy has metadata of its own.</summary>
    /// <param name="original">The request to copy.</param>
    protected InteractionRequest(InteractionRequest original)
    {
        ArgumentNullException.ThrowIfNull(original);
        InteractionId = original.InteractionId;
        Type = original.Type;
        TargetUserId = original.TargetUserId;
        Title = original.Title;
        Description = original.Description;
        Payload = original.Payload;
        TimeoutMs = original.TimeoutMs;
        CallbackTopic = original.CallbackTopic;
        CorrelationId = original.CorrelationId;
        Priority = original.Priority;
        // Of a dictionary that is not the usual one, the entries are believed and not the count that it claims to have.
        _metadata = original._metadata switch
        {
            null => null,
            Dictionary<string, string> usual => new Dictionary<string, string>(usual, StringComparer.Ordinal),
            var other => new Dictionary<string, string>(other.Select(entry => entry), StringComparer.Ordinal),
        };
        IdempotencyKey = original.IdempotencyKey;
        TenantId = original.TenantId;
        PublishedAt = original.PublishedAt;
        Contract = original.Contract;
        OnCallerCancelled = original.OnCallerCancelled;
    }

    /// <summary>A UUID of version 7, assigned when the request is published; a value given by the caller is replaced. Empty before that.</summary>
    public string InteractionId { get; init; } = string.Empty;

    /// <summary>The key of a declared interaction type, e.g. <c>acme/leave-approval</c>.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>The id of a user, 1 to 128 visible characters, or <c>role:</c> and the key of a role. See <see cref="InteractionTarget"/>.</summary>
    public string TargetUserId { get; set; } = string.Empty;

    /// <summary>What the person reads first. Not empty, at most 200 characters.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>A longer explanation, at most 4,000 characters. Default: none.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// The content: an instance of the declared record, or JSON of its shape as <see cref="System.Text.Json.JsonElement"/>. Hooks always see the
    /// declared record. At most 64 KiB as JSON.
    /// </summary>
    public object? Payload { get; set; }

    /// <summary>
    /// How long to wait for an answer, in milliseconds, 1,000 to 604,800,000. <see langword="null"/> takes the type's own, else the configured
    /// default; hooks see the value that applies.
    /// </summary>
    public int? TimeoutMs { get; set; }

    /// <summary>
    /// A further topic on which the accepted answer or the timeout is published, <c>[A-Za-z0-9._:/-]{1,256}</c>, not below
    /// <c>interactions.</c>. Default: none, only <c>interactions.callback.{interactionId}</c>.
    /// </summary>
    public string? CallbackTopic { get; set; }

    /// <summary>The caller's own reference, repeated unchanged in the response. At most 256 characters.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Where the request stands in the person's queue. Default: <see cref="InteractionPriority.Normal"/>.</summary>
    public InteractionPriority Priority { get; set; }

    /// <summary>For hooks and audit, never shown to the person. At most 64 entries, keys of 128 and values of 2,048 characters. Default: none.</summary>
    /// <exception cref="ArgumentNullException">It is set to <see langword="null"/>.</exception>
    public IDictionary<string, string> Metadata
    {
        get => _metadata ?? Interlocked.CompareExchange(ref _metadata, new Dictionary<string, string>(StringComparer.Ordinal), null) ?? _metadata;
        init => _metadata = value ?? throw new ArgumentNullException(nameof(value), "A request without metadata has an empty dictionary, or is not given one.");
    }

    /// <summary>Whether there is metadata. Asking makes none, as looking at <see cref="Metadata"/> does.</summary>
    public bool HasMetadata => _metadata is { Count: > 0 };

    /// <summary>
    /// Publishing again with the same key and the same content gives the same interaction; with other content it is refused with
    /// <see cref="InteractionConflictException"/>. At most 256 characters. Default: none, every publish is a new interaction.
    /// </summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>The tenant within which users, roles and keys are meant. <see langword="null"/> is the default tenant.</summary>
    public string? TenantId { get; set; }

    /// <summary>When the request was published. Set by the publisher.</summary>
    public DateTimeOffset PublishedAt { get; init; }

    /// <summary>The fingerprint of the contract that judges the answer. Set by the publisher.</summary>
    public string Contract { get; init; } = string.Empty;

    /// <summary>
    /// What a cancelled token does to the interaction while <see cref="IInteractionPublisher.PublishAndWaitAsync"/> waits; <see langword="null"/> takes the configured
    /// default, which is to cancel it. Not sent and not stored.
    /// </summary>
    public CallerCancellation? OnCallerCancelled { get; set; }
}
