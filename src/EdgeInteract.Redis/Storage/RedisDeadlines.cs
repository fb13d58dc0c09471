using System.Collections.Concurrent;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Scripting;
using EdgeInteract.Storage;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Storage;

/// <summary>
/// When interactions are due, shared out among keys. Any node takes what is due; what it takes comes again after a lease, unless it has been ended, so that a node that dies loses
/// none.
/// </summary>
internal sealed class RedisDeadlines(RedisKeys keys, RedisRemovals removals, RedisInteractionOptions options)
{
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly long _leaseMicroseconds = options.DeadlineLease.Ticks / TimeSpan.TicksPerMicrosecond;

    public Task AddAsync(IDatabase database, InteractionRecord record, TimeSpan life) => IndexAsync(database, record.InteractionId, record.ExpiresAt, life, isMoved: false);

    public void Remove(IDatabase database, string interactionId) => removals.Add(database, keys.Deadline(interactionId), interactionId);

    /// <summary>Takes out what this node has taken and what nothing is left to be done about. It was left over, and would come again and again.</summary>
    public void PutRight(IDatabase database, string interactionId, StoredInteraction? interaction)
    {
        if (!_taken.IsEmpty && _taken.TryRemove(interactionId, out _) && interaction is null or { State.IsComplete: true })
        {
            Remove(database, interactionId);
        }
    }

    /// <summary>Lets an interaction be due at another time. Nobody waits for it.</summary>
    public void Move(IDatabase database, string interactionId, DateTimeOffset due, TimeSpan life) => _ = TryMoveAsync(database, interactionId, due, life);

    public async Task<DueInteractions> TakeAsync(IDatabase database, DateTimeOffset now, int limit)
    {
        // One more than are taken: the one that comes next.
        var shards = await Task.WhenAll(keys.Deadlines.Select(key => database.SortedSetRangeByRankWithScoresAsync(key, 0, limit, flags: CommandFlags.DemandMaster))).ConfigureAwait(false);
        var waiting = shards
            .SelectMany(static (entries, shard) => entries.Select(entry => (entry.Score, Id: (string)entry.Element!, Shard: shard)))
            .OrderBy(static entry => entry.Score)
            .ThenBy(static entry => entry.Id, StringComparer.Ordinal)
            .ToArray();
        var time = RedisClock.Now(now);
        var due = waiting.TakeWhile(entry => entry.Score <= time).Take(limit).ToArray();
        var taken = due.Length == 0 ? [] : await TakeAsync(database, due, time).ConfigureAwait(false);

        // What was taken comes again, unless it is ended until then.
        var next = waiting.Length > due.Length ? waiting[due.Length].Score : double.PositiveInfinity;
        next = due.Length > 0 ? Math.Min(next, time + _leaseMicroseconds) : next;
        return new DueInteractions([.. due.Where(entry => taken.Contains(entry.Id)).Select(static entry => entry.Id)], double.IsInfinity(next) ? null : RedisClock.ToTime(next));
    }

    private Task IndexAsync(IDatabase database, string interactionId, DateTimeOffset due, TimeSpan life, bool isMoved) =>
        RedisScript.Index.RunAsync(database, keys.Deadline(interactionId), RedisClock.ToScore(due), interactionId, (long)life.TotalMilliseconds, isMoved);

    private async Task TryMoveAsync(IDatabase database, string interactionId, DateTimeOffset due, TimeSpan life)
    {
        try
        {
            await IndexAsync(database, interactionId, due, life, isMoved: true).ConfigureAwait(false);
        }
        catch (Exception exception) when (RedisErrors.Find(exception) is not null)
        {
            // It is due when it would have been.
        }
    }

    private async Task<HashSet<string>> TakeAsync(IDatabase database, (double Score, string Id, int Shard)[] due, long time)
    {
        var taken = await Task.WhenAll(due.GroupBy(static entry => entry.Shard).Select(shard => RedisScript.TakeDue.RunAsync(
            database, keys.Deadlines[shard.Key], [time, time + _leaseMicroseconds, .. shard.Select(static entry => (RedisValue)entry.Id)]))).ConfigureAwait(false);
        var ids = new HashSet<string>(taken.SelectMany(static result => (string[])result!), StringComparer.Ordinal);
        foreach (var id in ids)
        {
            _taken[id] = true;
        }

        return ids;
    }
}
