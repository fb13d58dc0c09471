using System.Collections.Concurrent;
using EdgeInteract.Collections;
using EdgeInteract.Storage.Ended;

namespace EdgeInteract.Storage;

/// <summary>
/// Keeps interactions in the memory of this process: the default, for one node, for development and for tests. What is waiting is gone with the process.
/// </summary>
/// <param name="retention">How long an ended interaction is kept.</param>
/// <param name="retentionLimit">How many ended interactions are kept at most; beyond that, those that ended first go first.</param>
public sealed class InMemoryInteractionStore(TimeSpan retention, int retentionLimit = int.MaxValue) : IInteractionStore
{
    private readonly StripedDictionary<InMemoryInteraction> _interactions = new();
    private readonly ConcurrentDictionary<(string? TenantId, string Key), string> _byIdempotencyKey = new();
    private readonly InMemoryInboxes _inboxes = new();
    private readonly InMemoryDeadlines _deadlines = new();
    private readonly InMemoryCompletions _completions = new(retention);
    private readonly EndedInteractions _ended = new(retention, retentionLimit);

    /// <summary>How many interactions are kept, open and ended.</summary>
    public int Count => _interactions.Count + _ended.Count;

    /// <inheritdoc/>
    public ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        cancellationToken.ThrowIfCancellationRequested();
        RemoveExpired(record.PublishedAt);
        var interaction = new InMemoryInteraction(record);
        var stored = interaction.Stored!;
        if (!_interactions.TryAdd(record.InteractionId, interaction))
        {
            throw new InvalidOperationException($"The interaction {record.InteractionId} exists already.");
        }

        if (record.IdempotencyKey is { } key && FindOrKeep(record.TenantId, key, record.InteractionId) is { } first)
        {
            _interactions.TryRemove(record.InteractionId, out _);
            return new(new InteractionCreation(first, IsNew: false));
        }

        _inboxes.Add(interaction, record);
        _deadlines.Add(interaction, record);
        if (!interaction.IsOpen)
        {
            // Whoever published the same key at the same moment had the id already, and has ended it.
            _inboxes.Remove(interaction, record);
            _deadlines.Remove(interaction);
        }

        return new(new InteractionCreation(interaction.Stored ?? stored, IsNew: true));
    }

    /// <inheritdoc/>
    public ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken) => new(Find(interactionId));

    /// <inheritdoc/>
    public ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken) =>
        new(_byIdempotencyKey.TryGetValue((tenantId, idempotencyKey), out var interactionId) ? Find(interactionId) : null);

    /// <inheritdoc/>
    public ValueTask<TransitionResult?> TransitionAsync(
        string interactionId, InteractionTransition transition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transition);
        if (_interactions.Find(interactionId) is { } interaction && interaction.Apply(transition, out var before) is { } result)
        {
            if (result.IsApplied)
            {
                Follow(interaction, before!, result.State, transition);
            }

            return new(result);
        }

        // Nothing is applied to it any more; what is asked is why not.
        return new(_ended.Find(interactionId) is { } ended ? transition.Apply(ended.Record, ended.State) : null);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(_inboxes.GetPending(user, now));

    /// <inheritdoc/>
    public ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        RemoveExpired(now);
        var due = _deadlines.Take(now, limit, out var next);
        return new(new DueInteractions(due, Earliest(Earliest(next, _completions.NextRemoval), _ended.NextRemoval)));
    }

    private static DateTimeOffset? Earliest(DateTimeOffset? x, DateTimeOffset? y) => x is null || y < x ? y : x;

    private StoredInteraction? Find(string interactionId) => _interactions.Find(interactionId)?.Stored ?? _ended.Find(interactionId);

    /// <returns>The interaction that has the key already, or <see langword="null"/> if it is this one that has it now.</returns>
    private StoredInteraction? FindOrKeep(string? tenantId, string key, string interactionId)
    {
        while (true)
        {
            var first = _byIdempotencyKey.GetOrAdd((tenantId, key), interactionId);
            if (string.Equals(first, interactionId, StringComparison.Ordinal))
            {
                return null;
            }

            if (Find(first) is { } stored)
            {
                return stored;
            }

            // It has been kept long enough, at this moment.
            _byIdempotencyKey.TryRemove(new((tenantId, key), first));
        }
    }

    private void Follow(InMemoryInteraction interaction, StoredInteraction before, InteractionState state, InteractionTransition transition)
    {
        var record = before.Record;
        if (before.State.IsOpen && !state.IsOpen)
        {
            _inboxes.Remove(interaction, record);
            _deadlines.Remove(interaction);
            if (!state.IsComplete)
            {
                _completions.Add(interaction, transition.At);
            }
        }
        else if (transition is RespondTransition respond)
        {
            // The others may still answer.
            _inboxes.Remove(interaction, new InteractionUser(respond.Response.RespondedBy, record.TenantId));
        }

        if (state.IsComplete && !before.State.IsComplete)
        {
            // In this order: who does not find it in one place finds it in the next.
            _ended.Add(new StoredInteraction(record, state), transition.At);
            interaction.Release();
            _interactions.TryRemove(record.InteractionId, out _);
        }
    }

    private void RemoveExpired(DateTimeOffset now)
    {
        while (_ended.TryRemoveExpired(now, out var withKey))
        {
            RemoveKey(withKey);
        }

        while (_completions.TryTakeExpired(now, out var interaction))
        {
            if (interaction.Stored is { } stored && _interactions.TryRemove(stored.Record.InteractionId, out _))
            {
                RemoveKey(stored.Record);
            }
        }
    }

    private void RemoveKey(InteractionRecord? record)
    {
        if (record is { IdempotencyKey: { } key })
        {
            _byIdempotencyKey.TryRemove(new((record.TenantId, key), record.InteractionId));
        }
    }
}
