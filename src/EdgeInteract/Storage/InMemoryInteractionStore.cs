using System.Collections.Concurrent;
using EdgeInteract.Collections;

namespace EdgeInteract.Storage;

/// <summary>
/// Keeps interactions in the memory of this process: the default, for one node, for development and for tests. What is waiting is gone with the process.
/// </summary>
/// <param name="retention">How long an ended interaction is kept.</param>
/// <param name="retentionLimit">How many ended interactions are kept at most; beyond that, those that ended first go first.</param>
public sealed class InMemoryInteractionStore(TimeSpan retention, int retentionLimit = int.MaxValue) : IInteractionStore
{
    private readonly StripedDictionary<InMemoryInteraction> _interactions = new();
    private readonly ConcurrentDictionary<(string? TenantId, string Key), InMemoryInteraction> _byIdempotencyKey = new();
    private readonly InMemoryInboxes _inboxes = new();
    private readonly InMemoryDeadlines _deadlines = new();
    private readonly InMemoryRetention _retention = new(retention, retentionLimit);

    /// <summary>How many interactions are kept, open and ended.</summary>
    public int Count => _interactions.Count;

    /// <inheritdoc/>
    public ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        cancellationToken.ThrowIfCancellationRequested();
        RemoveExpired(record.PublishedAt);
        var interaction = new InMemoryInteraction(record);
        if (!_interactions.TryAdd(record.InteractionId, interaction))
        {
            throw new InvalidOperationException($"The interaction {record.InteractionId} exists already.");
        }

        if (record.IdempotencyKey is { } key)
        {
            var first = _byIdempotencyKey.GetOrAdd((record.TenantId, key), interaction);
            if (first != interaction)
            {
                _interactions.TryRemove(record.InteractionId, out _);
                return new(new InteractionCreation(first.Snapshot(), IsNew: false));
            }
        }

        _inboxes.Add(interaction, record);
        _deadlines.Add(interaction, record);
        if (!interaction.IsOpen)
        {
            // Whoever published the same key at the same moment had the id already, and has ended it.
            _inboxes.Remove(interaction, record);
        }

        return new(new InteractionCreation(interaction.Snapshot(), IsNew: true));
    }

    /// <inheritdoc/>
    public ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken) =>
        new(_interactions.Find(interactionId)?.Snapshot());

    /// <inheritdoc/>
    public ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken) =>
        new(_byIdempotencyKey.TryGetValue((tenantId, idempotencyKey), out var interaction) ? interaction.Snapshot() : null);

    /// <inheritdoc/>
    public ValueTask<TransitionResult?> TransitionAsync(
        string interactionId, InteractionTransition transition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transition);
        if (_interactions.Find(interactionId) is not { } interaction)
        {
            return new((TransitionResult?)null);
        }

        var result = interaction.Apply(transition, out var record, out var hasEnded);
        if (result.IsApplied && !hasEnded && transition is RespondTransition respond)
        {
            // The others may still answer.
            _inboxes.Remove(interaction, new InteractionUser(respond.Response.RespondedBy, record.TenantId));
        }

        if (hasEnded)
        {
            _inboxes.Remove(interaction, record);
            _deadlines.Remove();
            _retention.Add(interaction, transition.At);
        }

        if (result.IsApplied && result.State.IsComplete)
        {
            interaction.Compact();
        }

        return new(result);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(_inboxes.GetPending(user, now));

    /// <inheritdoc/>
    public ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        RemoveExpired(now);
        var due = _deadlines.Take(now, limit, out var next);
        if (_retention.NextRemoval is { } removal && (next is null || removal < next))
        {
            next = removal;
        }

        return new(new DueInteractions(due, next));
    }

    private void RemoveExpired(DateTimeOffset now)
    {
        while (_retention.TryTakeExpired(now, out var interaction))
        {
            var (interactionId, tenantId, idempotencyKey) = interaction.Keys();
            _interactions.TryRemove(interactionId, out _);
            if (idempotencyKey is not null)
            {
                _byIdempotencyKey.TryRemove(new((tenantId, idempotencyKey), interaction));
            }
        }
    }
}
