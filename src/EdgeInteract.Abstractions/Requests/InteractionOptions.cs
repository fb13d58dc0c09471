namespace EdgeInteract;

/// <summary>What a single call of a generated method may set, beyond target and payload. Every member is optional.</summary>
public sealed record InteractionOptions
{
    /// <summary>Replaces the title of the type. Not empty, at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Replaces the description of the type. At most 4,000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Replaces the timeout of the type, in milliseconds, 1,000 to 604,800,000.</summary>
    public int? TimeoutMs { get; init; }

    /// <summary>Where the request stands in the person's queue. Default: <see cref="InteractionPriority.Normal"/>.</summary>
    public InteractionPriority Priority { get; init; }

    /// <inheritdoc cref="InteractionRequest.CallbackTopic"/>
    public string? CallbackTopic { get; init; }

    /// <inheritdoc cref="InteractionRequest.CorrelationId"/>
    public string? CorrelationId { get; init; }

    /// <inheritdoc cref="InteractionRequest.IdempotencyKey"/>
    public string? IdempotencyKey { get; init; }

    /// <inheritdoc cref="InteractionRequest.TenantId"/>
    public string? TenantId { get; init; }

    /// <inheritdoc cref="InteractionRequest.Metadata"/>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <inheritdoc cref="InteractionRequest.OnCallerCancelled"/>
    public CallerCancellation? OnCallerCancelled { get; init; }
}
