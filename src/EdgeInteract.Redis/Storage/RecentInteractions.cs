using System.Collections.Concurrent;
using EdgeInteract.Redis.Storage.Records;

namespace EdgeInteract.Redis.Storage;

/// <summary>
/// Interactions that this node has seen lately, so that a step need not read what the step before it has read. Each may be out of date: a step with an old one is refused by the
/// server, which then says how the interaction stands.
/// </summary>
internal sealed class RecentInteractions
{
    private const int Capacity = 4_096;

    private readonly Lock _gate = new();
    private ConcurrentDictionary<string, RedisInteraction> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, RedisInteraction> _old = new(StringComparer.Ordinal);
    private int _added;

    public RedisInteraction? Find(string interactionId) =>
        _young.TryGetValue(interactionId, out var found) || _old.TryGetValue(interactionId, out found) ? found : null;

    /// <summary>All of them, at about this moment.</summary>
    public IEnumerable<RedisInteraction> All() => _old.Values.Concat(_young.Values);

    public void Keep(RedisInteraction interaction)
    {
        _young[interaction.Record.InteractionId] = interaction;
        if (Interlocked.Increment(ref _added) > Capacity)
        {
            Age();
        }
    }

    public void Forget(string interactionId)
    {
        _young.TryRemove(interactionId, out _);
        _old.TryRemove(interactionId, out _);
    }

    private void Age()
    {
        lock (_gate)
        {
            if (_added > Capacity)
            {
                _old = _young;
                _young = new ConcurrentDictionary<string, RedisInteraction>(StringComparer.Ordinal);
                _added = 0;
            }
        }
    }
}
