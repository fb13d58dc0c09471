namespace EdgeInteract;

/// <summary>An idempotency key is in use by an interaction with other content.</summary>
public sealed class InteractionConflictException : InteractionPublishException
{
    /// <summary>Makes the error.</summary>
    /// <param name="idempotencyKey">The key.</param>
    /// <param name="interactionId">The interaction that has it.</param>
    public InteractionConflictException(string idempotencyKey, string interactionId)
        : base($"The idempotency key '{idempotencyKey}' belongs to the interaction {interactionId}, which has other content. Use another key, or the same content.")
    {
        IdempotencyKey = idempotencyKey;
        InteractionId = interactionId;
    }

    /// <summary>The key.</summary>
    public string IdempotencyKey { get; }

    /// <summary>The interaction that has the key.</summary>
    public string InteractionId { get; }
}
