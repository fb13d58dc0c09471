using System.Globalization;
using System.Text;
using EdgeInteract.Streams;
using StackExchange.Redis;

namespace EdgeInteract.Redis;

/// <summary>The names of the keys. Each is used by itself, so that every one may be on another node of a cluster.</summary>
internal sealed class RedisKeys
{
    private readonly string _prefix;
    private readonly RedisKey[] _deadlines;

    public RedisKeys(RedisInteractionOptions options)
    {
        _prefix = options.KeyPrefix + ":";
        _deadlines = [.. Enumerable.Range(0, options.DeadlineShards).Select(shard => (RedisKey)string.Create(CultureInfo.InvariantCulture, $"{_prefix}due:{shard}"))];
    }

    /// <summary>The keys of all deadlines, each a sorted set of ids by the microsecond in which they are due.</summary>
    public IReadOnlyList<RedisKey> Deadlines => _deadlines;

    /// <summary>The record of an interaction and how it stands: bytes.</summary>
    public RedisKey Interaction(string interactionId) => $"{_prefix}i:{interactionId}";

    /// <summary>What a user may answer: a sorted set of ids by the microsecond in which they are due.</summary>
    public RedisKey Inbox(InteractionUser user) => string.Concat(_prefix, "inbox:", InteractionTopics.Inbox(user).AsSpan(InteractionTopics.Prefix.Length));

    /// <summary>What a user was asked lately and has open, where that is limited: a sorted set, see <c>Scripting/take-place.lua</c>.</summary>
    public RedisKey Places(InteractionUser user) => string.Concat(_prefix, "rate:", InteractionTopics.Inbox(user).AsSpan(InteractionTopics.Prefix.Length));

    /// <summary>What answers to a contract are judged by.</summary>
    public RedisKey Contract(string fingerprint) => $"{_prefix}contract:{fingerprint}";

    /// <summary>The id of the interaction that has an idempotency key.</summary>
    public RedisKey IdempotencyKey(string? tenantId, string key) => tenantId is null ? $"{_prefix}key::{key}" : $"{_prefix}key:{Uri.EscapeDataString(tenantId)}:{key}";

    /// <summary>The deadlines among which that of an interaction is.</summary>
    public RedisKey Deadline(string interactionId) => _deadlines[Hash(interactionId) % (uint)_deadlines.Length];

    // Every node has to find the same one.
    private static uint Hash(string interactionId)
    {
        var hash = 2_166_136_261u;
        foreach (var unit in Encoding.UTF8.GetBytes(interactionId))
        {
            hash = (hash ^ unit) * 16_777_619u;
        }

        return hash;
    }
}
