using System.Collections.Concurrent;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Scripting;
using EdgeInteract.Redis.Storage.Records;
using EdgeInteract.Redis.Streams;
using EdgeInteract.Redis.Telemetry;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Storage;

/// <summary>
/// Keeps interactions in Redis. Each is one key, so that a step is one script on one key. What a step does is decided here, by the transition, on the state that was read; the script
/// takes it if that is still the state. Inboxes and deadlines are indexes, which are put right when they are read.
/// </summary>
internal sealed class RedisInteractionStore(
    RedisConnection connection,
    RedisKeys keys,
    RedisRecords records,
    RedisInboxes inboxes,
    RedisDeadlines deadlines,
    RedisMessages messages,
    DoubtfulSteps doubtful,
    RedisInteractionOptions options,
    EdgeInteractOptions interactions,
    ILogger<RedisInteractionStore> logger) : IInteractionStore
{
    /// <inheritdoc/>
    public bool SendsMessages => true;

    /// <inheritdoc/>
    public TimeProvider? Clock => options.UseServerTime ? connection.Clock : null;

    /// <inheritdoc/>
    public async ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var stored = new StoredInteraction(record, InteractionState.Pending);
        return await connection.RunAsync("publishing", database => CreateAsync(database, stored), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken)
    {
        var found = await connection.RunAsync("reading an interaction", database => records.ReadForSureAsync(database, interactionId), cancellationToken).ConfigureAwait(false);
        return found?.Stored;
    }

    /// <inheritdoc/>
    public ValueTask<StoredInteraction?> FindRecentAsync(string interactionId, CancellationToken cancellationToken) =>
        records.FindRecent(interactionId) is { Record.Message.IsEmpty: false } recent ? new(recent.Stored) : new(ReadTogetherAsync(interactionId, cancellationToken));

    /// <inheritdoc/>
    public async ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken)
    {
        var key = keys.IdempotencyKey(tenantId, idempotencyKey);
        var found = await connection.RunAsync(
            "looking up an idempotency key",
            database => FindByKeyAsync(database, key),
            cancellationToken).ConfigureAwait(false);
        return found?.Stored;
    }

    /// <inheritdoc/>
    public ValueTask<TransitionResult?> TransitionAsync(string interactionId, InteractionTransition transition, CancellationToken cancellationToken) =>
        TransitionAsync(interactionId, transition, announce: null, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<TransitionResult?> TransitionAsync(
        string interactionId, InteractionTransition transition, Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? announce, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transition);
        if (transition is RespondTransition && (connection.MayLackAnswers || doubtful.Has(interactionId)))
        {
            throw new InteractionStoreUnavailableException("Redis has just failed, or changed its masters, and there may be another answer. Try again.");
        }

        try
        {
            return await connection.RunAsync("a step of an interaction", database => TransitionAsync(database, interactionId, transition, announce), cancellationToken).ConfigureAwait(false);
        }
        catch (InteractionStoreUnavailableException) when (connection.HasSeveralServers)
        {
            doubtful.Add(interactionId);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        await connection.RunAsync<IReadOnlyList<StoredInteraction>>(
            "reading an inbox",
            async database =>
            {
                var ids = await inboxes.ListAsync(database, user, now).ConfigureAwait(false);
                var known = new ConcurrentDictionary<string, StoredInteraction?>(StringComparer.Ordinal);
                await Task.WhenAll(ids.Select(id => ReadKnownAsync(database, id, known))).ConfigureAwait(false);
                if (!connection.IsUnsettled)
                {
                    inboxes.PutRight(database, user, now, known);
                }

                return
                [
                    .. known.Values.OfType<StoredInteraction>()
                        .Where(interaction => RedisInboxes.IsPending(interaction, user) && interaction.Record.ExpiresAt > now)
                        .OrderByDescending(static interaction => interaction.Record.Priority)
                        .ThenBy(static interaction => interaction.Record.PublishedAt)
                        .ThenBy(static interaction => interaction.Record.InteractionId, StringComparer.Ordinal),
                ];
            },
            cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyCollection<string>> GetPendingIdsAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        await connection.RunAsync("reading an inbox", database => inboxes.ListAsync(database, user, now), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        await connection.RunAsync("taking deadlines", database => deadlines.TakeAsync(database, now, limit), cancellationToken).ConfigureAwait(false);

    private async Task<InteractionCreation> CreateAsync(IDatabase database, StoredInteraction stored)
    {
        var record = stored.Record;
        var life = LifeOf(record);
        if (record.IdempotencyKey is null)
        {
            var channels = messages.InboxesOf(record);
            // A server does nothing else while it runs a script, and that of a cluster does not have the indexes.
            var creating = connection.IsCluster || channels.Length > RedisMessages.MaxWithStep
                // In one flush, and the indexes first: who gets the message may look there at once.
                ? Task.WhenAll(AddToIndexesAsync(database, record), records.CreateAsync(database, stored, life, indexes: [], channels))
                : records.CreateAsync(database, stored, life, [keys.Deadline(record.InteractionId), .. inboxes.KeysOf(record)], channels);
            await creating.ConfigureAwait(false);
            return new InteractionCreation(stored, IsNew: true) { IsAnnounced = true };
        }

        // The record is there before the key says so, and is seen by nobody until it is in an inbox.
        await records.CreateAsync(database, stored, life, indexes: [], channels: []).ConfigureAwait(false);
        if (await FindOrKeepAsync(database, keys.IdempotencyKey(record.TenantId, record.IdempotencyKey), record.InteractionId, life).ConfigureAwait(false) is { } first)
        {
            await records.DeleteAsync(database, record.InteractionId).ConfigureAwait(false);
            await AddToIndexesIfPendingAsync(database, first).ConfigureAwait(false);
            return new InteractionCreation(first.Stored, IsNew: false);
        }

        await AddToIndexesAsync(database, record).ConfigureAwait(false);
        return new InteractionCreation(stored, IsNew: true);
    }

    private async Task<RedisInteraction?> FindByKeyAsync(IDatabase database, RedisKey key)
    {
        if ((string?)await database.StringGetAsync(key, CommandFlags.DemandMaster).ConfigureAwait(false) is not { } interactionId || await records.ReadForSureAsync(database, interactionId).ConfigureAwait(false) is not { } first)
        {
            return null;
        }

        // Who publishes again finds it here and does not get as far as creating it.
        await AddToIndexesIfPendingAsync(database, first).ConfigureAwait(false);
        return first;
    }

    // Whoever had the key may have died before this, or lost the connection: nobody would ever see the card, and it would never be due.
    private Task AddToIndexesIfPendingAsync(IDatabase database, RedisInteraction first) =>
        first.State.Status == InteractionStatus.Pending ? AddToIndexesAsync(database, first.Record) : Task.CompletedTask;

    private TimeSpan LifeOf(InteractionRecord record) => TimeSpan.FromMilliseconds(record.TimeoutMs) + interactions.Retention;

    private Task AddToIndexesAsync(IDatabase database, InteractionRecord record)
    {
        var life = LifeOf(record);
        return Task.WhenAll(inboxes.AddAsync(database, record, life), deadlines.AddAsync(database, record, life));
    }

    /// <returns>The interaction that has the key already, or <see langword="null"/> if it is this one that has it now.</returns>
    private async Task<RedisInteraction?> FindOrKeepAsync(IDatabase database, RedisKey key, string interactionId, TimeSpan life)
    {
        var gone = "";
        while (true)
        {
            var result = await RedisScript.KeepKey.RunAsync(database, key, interactionId, (long)life.TotalMilliseconds, gone).ConfigureAwait(false);
            var first = (string)result!;
            if (string.Equals(first, interactionId, StringComparison.Ordinal))
            {
                return null;
            }

            if (await records.ReadForSureAsync(database, first).ConfigureAwait(false) is { } stored)
            {
                return stored;
            }

            // It has been kept long enough, and the key outlives it.
            gone = first;
        }
    }

    private async Task<StoredInteraction?> ReadTogetherAsync(string interactionId, CancellationToken cancellationToken)
    {
        var found = await connection.RunAsync("reading an interaction", database => records.ReadTogetherAsync(database, interactionId), cancellationToken).ConfigureAwait(false);
        return found?.Stored;
    }

    // One that a later version has stored is left to the nodes that know it, and keeps nobody from the others.
    private async Task ReadKnownAsync(IDatabase database, string interactionId, ConcurrentDictionary<string, StoredInteraction?> known)
    {
        try
        {
            known[interactionId] = (await records.ReadAsync(database, interactionId).ConfigureAwait(false))?.Stored;
        }
        catch (InteractionRecordTooNewException exception)
        {
            logger.LeftAlone(exception, interactionId);
        }
    }

    private async Task<TransitionResult?> TransitionAsync(
        IDatabase database, string interactionId, InteractionTransition transition, Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? announce)
    {
        var seen = records.FindRecent(interactionId);
        if (seen is null && transition is DeliverTransition deliver)
        {
            (seen, var delivered) = await records.DeliverAsync(database, interactionId, deliver).ConfigureAwait(false);
            if (delivered is not null)
            {
                return delivered;
            }
        }

        seen ??= await records.ReadTogetherAsync(database, interactionId).ConfigureAwait(false);
        var isFresh = false;
        while (seen is not null)
        {
            var result = transition.Apply(seen.Record, seen.State);
            if (!result.IsApplied)
            {
                if (isFresh || seen.State.IsComplete)
                {
                    return result;
                }

                // What was seen some time ago cannot refuse anything.
                seen = await records.ReadForSureAsync(database, interactionId).ConfigureAwait(false);
                isFresh = true;
                continue;
            }

            var toSend = announce?.Invoke(result.State);
            var isAnnounced = announce is not null && toSend is null or { Count: <= RedisMessages.MaxWithStep };
            var (isTaken, current) = await records.TryTakeAsync(database, seen, result.State, isAnnounced ? messages.ToValues(toSend ?? []) : []).ConfigureAwait(false);
            if (isTaken)
            {
                Follow(database, seen, result.State, transition);
                return result with { IsAnnounced = isAnnounced };
            }

            seen = current;
            isFresh = true;
        }

        return null;
    }

    // Nobody waits for this: who reads an index leaves out what no longer belongs there, and puts it right.
    private void Follow(IDatabase database, RedisInteraction before, InteractionState state, InteractionTransition transition)
    {
        if (before.State.IsOpen && !state.IsOpen)
        {
            inboxes.Remove(database, before.Record, before.Record.Recipients);
        }
        else if (transition is RespondTransition respond)
        {
            inboxes.Remove(database, before.Record, [respond.Response.RespondedBy]);
        }

        if (state.IsComplete)
        {
            deadlines.Remove(database, before.Record.InteractionId);
        }
        else if (!state.IsOpen)
        {
            // Should the node that completes it die, another one finds it there.
            deadlines.Move(database, before.Record.InteractionId, state.Responses.Max(static stored => stored.CompletionUntil) ?? transition.At, LifeOf(before.Record));
        }
    }
}
