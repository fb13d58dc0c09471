using System.Buffers.Binary;
using System.Globalization;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Scripting;
using EdgeInteract.Redis.Storage.Records;
using EdgeInteract.Storage;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Storage;

/// <summary>The keys of the interactions themselves: each is written whole once, and its state in place by each step, if it is still the state that the step was decided on.</summary>
internal sealed class RedisRecords(
    RedisConnection connection, RedisKeys keys, RedisDeadlines deadlines, RecentInteractions recent, RedisRestoration restoration, EdgeInteractOptions options)
{
    private static readonly RedisValue s_version = new byte[] { RecordFormat.Version };
    private static readonly RedisValue s_firstStamp = ToValue(RecordFormat.FirstStamp);

    private static readonly TimeSpan s_notice = TimeSpan.FromMilliseconds(100);

    private readonly RecentInteractions _recent = recent;
    private readonly ReadsUnderWay _reads = new(connection.Deadline);

    /// <summary>An interaction as it was some moments ago, if this node has seen it lately.</summary>
    public RedisInteraction? FindRecent(string interactionId) => _recent.Find(interactionId);

    /// <summary>Stores a new one, enters it in indexes that are on the same server, and sends it to the channels of its recipients, in one step.</summary>
    public async Task CreateAsync(IDatabase database, StoredInteraction stored, TimeSpan life, RedisKey[] indexes, RedisValue[] channels)
    {
        var record = stored.Record;
        var value = RecordFormat.Write(stored, RecordFormat.FirstStamp, out var stateOffset);
        // The message is the last of what comes before the state.
        var messageOffset = stateOffset - record.Message.Length;
        var result = await RedisScript.Create.RunAsync(
            database,
            [keys.Interaction(record.InteractionId), .. indexes],
            [value, (long)life.TotalMilliseconds, messageOffset + 1, stateOffset, RedisClock.ToScore(record.ExpiresAt), record.InteractionId, .. channels]).ConfigureAwait(false);
        if ((long)result != 1)
        {
            throw new InvalidOperationException($"The interaction {record.InteractionId} exists already.");
        }

        _recent.Keep(new RedisInteraction(stored, RecordFormat.FirstStamp, stateOffset));
    }

    public Task DeleteAsync(IDatabase database, string interactionId)
    {
        _recent.Forget(interactionId);
        return database.KeyDeleteAsync(keys.Interaction(interactionId));
    }

    /// <summary>Reads an interaction, and puts back what was lost of it and this node still knows.</summary>
    public async Task<RedisInteraction?> ReadAsync(IDatabase database, string interactionId)
    {
        // Before it is read, so that what is read can only be behind it where something was lost.
        var known = _recent.Find(interactionId);
        // From the master: while it is away the client would ask a replica, which may not have what the master has confirmed.
        var value = (byte[]?)await database.StringGetAsync(keys.Interaction(interactionId), CommandFlags.DemandMaster).ConfigureAwait(false);
        var found = value is null ? null : RecordFormat.Read(interactionId, value);
        return Found(database, interactionId, known is null ? found : await restoration.RestoreAsync(database, known, found).ConfigureAwait(false));
    }

    /// <summary>The same for who takes what is missing for gone.</summary>
    /// <exception cref="InteractionStoreUnavailableException">It is missing, and may be put back by a node that knows it.</exception>
    public async Task<RedisInteraction?> ReadForSureAsync(IDatabase database, string interactionId)
    {
        if (await ReadAsync(database, interactionId).ConfigureAwait(false) is { } found)
        {
            return found;
        }

        if (!connection.HasSeveralServers)
        {
            return null;
        }

        // The client says some moments after the answer that it has got it from another server than before.
        await Task.Delay(s_notice, TimeProvider.System).ConfigureAwait(false);
        return connection.IsUnsettled
            ? throw new InteractionStoreUnavailableException("Redis has just changed its masters, and an interaction is missing. Try again.")
            : await ReadAsync(database, interactionId).ConfigureAwait(false);
    }

    /// <summary>The same for who does not need the last state, and joins who reads already: a card that is answered at once is delivered at the same moment.</summary>
    public Task<RedisInteraction?> ReadTogetherAsync(IDatabase database, string interactionId) =>
        _reads.JoinAsync(interactionId, () => ReadForSureAsync(database, interactionId));

    /// <summary>Takes the step that usually is the first of which this node hears, and reads the interaction, by one command.</summary>
    /// <returns>The interaction, if there is one, and what came of the step; <see langword="null"/> where another step came before it, and it has to be taken as any other.</returns>
    public async Task<(RedisInteraction? Seen, TransitionResult? Delivered)> DeliverAsync(IDatabase database, string interactionId, DeliverTransition deliver)
    {
        TransitionResult? delivered = null;
        var seen = await _reads.JoinAsync(
            interactionId,
            async () =>
            {
                var result = deliver.Apply(InteractionState.Pending);
                var (isTaken, found) = await TakeFirstStepAsync(database, interactionId, result.State).ConfigureAwait(false);
                delivered = isTaken ? result : null;
                return found;
            }).ConfigureAwait(false);
        return (seen, delivered);
    }

    /// <summary>Takes a step, and sends channels their messages with it.</summary>
    /// <returns>Whether it was taken; if not, how the interaction stands, or <see langword="null"/> if it is gone.</returns>
    public async Task<(bool IsTaken, RedisInteraction? Current)> TryTakeAsync(
        IDatabase database, RedisInteraction seen, InteractionState state, RedisValue[] messages)
    {
        var id = seen.Record.InteractionId;
        var stamp = NewStamp();
        var next = new StoredInteraction(state.IsComplete ? seen.Record with { Message = default } : seen.Record, state);
        var stateOffset = seen.StateOffset;
        var value = state.IsComplete ? RecordFormat.Write(next, stamp, out stateOffset) : StateFormat.Write(state, stamp);
        RedisValue life = state.IsComplete ? (long)options.Retention.TotalMilliseconds : "";
        var result = await RedisScript.Transition.RunAsync(
            database,
            keys.Interaction(id),
            [seen.StateOffset.ToString(CultureInfo.InvariantCulture), ToValue(seen.Stamp), value, life, .. messages]).ConfigureAwait(false);
        var answer = (byte[])result!;
        if (answer is [(byte)'1'])
        {
            _recent.Keep(new RedisInteraction(next, stamp, stateOffset));
            return (true, null);
        }

        if (answer.Length == 0)
        {
            // It is gone, or complete, and shorter. This node may have seen to that itself.
            return (false, _recent.Find(id) is { State.IsComplete: true } complete ? complete : await ReadForSureAsync(database, id).ConfigureAwait(false));
        }

        var (current, currentStamp) = StateFormat.Read(id, answer);
        var found = seen with { Stored = seen.Stored with { State = current }, Stamp = currentStamp };
        _recent.Keep(found);
        return (false, found);
    }

    // A stamp is unlike any other, so that a state that was read is never taken for one that followed it.
    private static long NewStamp() => Random.Shared.NextInt64(RecordFormat.FirstStamp + 1, long.MaxValue);

    private static RedisValue ToValue(long stamp)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, stamp);
        return bytes;
    }

    private async Task<(bool IsTaken, RedisInteraction? Found)> TakeFirstStepAsync(IDatabase database, string interactionId, InteractionState state)
    {
        var stamp = NewStamp();
        var result = await RedisScript.FirstStep.RunAsync(
            database, keys.Interaction(interactionId), s_version, s_firstStamp, StateFormat.Write(state, stamp)).ConfigureAwait(false);
        if ((RedisValue[])result! is not [var taken, var value])
        {
            return (false, await ReadForSureAsync(database, interactionId).ConfigureAwait(false));
        }

        var before = RecordFormat.Read(interactionId, (byte[])value!);
        var isTaken = taken == 1;
        var found = isTaken ? before with { Stored = before.Stored with { State = state }, Stamp = stamp } : before;
        return (isTaken, Found(database, interactionId, found));
    }

    private RedisInteraction? Found(IDatabase database, string interactionId, RedisInteraction? found)
    {
        deadlines.PutRight(database, interactionId, found?.Stored);
        if (found is null)
        {
            _recent.Forget(interactionId);
        }
        else
        {
            _recent.Keep(found);
        }

        return found;
    }
}
