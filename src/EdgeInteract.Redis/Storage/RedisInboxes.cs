using EdgeInteract.Redis.Scripting;
using EdgeInteract.Storage;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Storage;

/// <summary>What each user may answer, by the time it is due. An index: entries may be left over, and whoever reads them takes them out.</summary>
internal sealed class RedisInboxes(RedisKeys keys, RedisRemovals removals)
{
    // An entry may be there before its record is.
    private static readonly TimeSpan s_grace = TimeSpan.FromMinutes(1);

    public static bool IsPending(StoredInteraction interaction, InteractionUser user) =>
        interaction.State.IsOpen && interaction.Record.IsRecipient(user) && interaction.State.FindResponse(user.UserId) is null;

    /// <summary>The inboxes of those who may answer.</summary>
    public IEnumerable<RedisKey> KeysOf(InteractionRecord record) => record.Recipients.Select(recipient => keys.Inbox(new InteractionUser(recipient, record.TenantId)));

    public Task AddAsync(IDatabase database, InteractionRecord record, TimeSpan life) => Task.WhenAll(KeysOf(record).Select(key => RedisScript.Index.RunAsync(
        database,
        key,
        RedisClock.ToScore(record.ExpiresAt),
        record.InteractionId,
        (long)life.TotalMilliseconds,
        false)));

    public void Remove(IDatabase database, InteractionRecord record, IEnumerable<string> recipients)
    {
        foreach (var recipient in recipients)
        {
            removals.Add(database, keys.Inbox(new InteractionUser(recipient, record.TenantId)), record.InteractionId);
        }
    }

    public async Task<string[]> ListAsync(IDatabase database, InteractionUser user, DateTimeOffset now)
    {
        var ids = await database.SortedSetRangeByScoreAsync(keys.Inbox(user), RedisClock.Now(now), flags: CommandFlags.DemandMaster).ConfigureAwait(false);
        return Array.ConvertAll(ids, static id => (string)id!);
    }

    /// <summary>Takes out what does not belong in an inbox. Nobody waits for it.</summary>
    public void PutRight(IDatabase database, InteractionUser user, DateTimeOffset now, IEnumerable<KeyValuePair<string, StoredInteraction?>> listed)
    {
        RedisValue[] left = [.. listed.Where(entry => !Belongs(entry.Key, entry.Value, user, now)).Select(static entry => (RedisValue)entry.Key)];
        if (left.Length > 0)
        {
            _ = database.SortedSetRemoveAsync(keys.Inbox(user), left, CommandFlags.FireAndForget);
        }
    }

    private static bool Belongs(string interactionId, StoredInteraction? interaction, InteractionUser user, DateTimeOffset now) =>
        interaction is null ? MadeAt(interactionId) + s_grace > now : IsPending(interaction, user);

    private static DateTimeOffset MadeAt(string interactionId)
    {
        // A UUID of version 7 begins with the time.
        return Guid.TryParse(interactionId, out var id) && id.Version == 7
            ? DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.ToString("N")[..12], 16))
            : DateTimeOffset.UnixEpoch;
    }
}
