using System.Collections.Immutable;

namespace EdgeInteract.Storage;

/// <summary>What is stored about an interaction when it is published. It never changes; what changes is <see cref="InteractionState"/>.</summary>
public sealed record InteractionRecord
{
    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>The tenant; <see langword="null"/> is the default tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary>The type key.</summary>
    public required string Type { get; init; }

    /// <summary>The fingerprint of the contract that asked.</summary>
    public required string Contract { get; init; }

    /// <summary>The user or role that was asked.</summary>
    public required string TargetUserId { get; init; }

    /// <summary>The users who may answer, fixed when the request was published. Never empty.</summary>
    public required ImmutableArray<string> Recipients { get; init; }

    /// <summary>
    /// How many recipients have to answer, 1 to the number of <see cref="Recipients"/>: 1 where the first answer wins, all where each answers for themselves. Any number
    /// between is a quorum.
    /// </summary>
    public int RequiredResponses { get; init; } = 1;

    /// <summary>Where the request stands in a person's queue.</summary>
    public InteractionPriority Priority { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>How long it waits, in milliseconds.</summary>
    public required int TimeoutMs { get; init; }

    /// <summary>When it times out.</summary>
    public DateTimeOffset ExpiresAt => PublishedAt.AddMilliseconds(TimeoutMs);

    /// <summary>The node that published it and runs its hooks.</summary>
    public required string Owner { get; init; }

    /// <summary>
    /// Whether the owner has hooks to run on each answer. Where it has none, nothing comes between taking an answer and acknowledging it, and whichever node takes it does both.
    /// Default: <see langword="true"/>.
    /// </summary>
    public bool RunsHooks { get; init; } = true;

    /// <summary>A further topic for the answer.</summary>
    public string? CallbackTopic { get; init; }

    /// <summary>The caller's own reference.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>The key under which publishing again gives this interaction.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>A hash of what the caller asked for, to tell a repeated publish from a conflict; <see langword="null"/> without a key.</summary>
    public string? ContentHash { get; init; }

    /// <summary>What hooks and audit know and the person does not see.</summary>
    public ImmutableDictionary<string, string> Metadata { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The request as every recipient gets it, frozen as UTF-8 JSON. A store may drop it, and give empty bytes, when <see cref="InteractionState.IsComplete"/>.
    /// </summary>
    public required ReadOnlyMemory<byte> Message { get; init; }

    /// <summary>Whether a user may answer.</summary>
    /// <param name="user">A user within a tenant.</param>
    /// <returns><see langword="true"/> if the user is a recipient, in the same tenant.</returns>
    public bool IsRecipient(InteractionUser user) =>
        string.Equals(user.TenantId, TenantId, StringComparison.Ordinal) && Recipients.Contains(user.UserId, StringComparer.Ordinal);
}
