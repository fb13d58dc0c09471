using System.Collections.Concurrent;

namespace EdgeInteract.Redis.Storage;

/// <summary>
/// Interactions whose last step failed, for some moments after that. Where a replica takes the place of a master that has died, the node whose step it lacks puts that back; until then an
/// answer that comes second would be taken for the first.
/// </summary>
internal sealed class DoubtfulSteps(TimeProvider time)
{
    private const int Capacity = 4_096;

    // Nodes ask who is master a few times in a second while something fails, and put back what is lost right after that.
    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, long> _failed = new(StringComparer.Ordinal);

    public void Add(string interactionId)
    {
        if (_failed.Count > Capacity)
        {
            foreach (var (id, at) in _failed)
            {
                if (time.GetElapsedTime(at) > s_settling)
                {
                    _failed.TryRemove(id, out _);
                }
            }
        }

        _failed[interactionId] = time.GetTimestamp();
    }

    /// <summary>Whether an answer has to wait.</summary>
    public bool Has(string interactionId)
    {
        if (_failed.IsEmpty || !_failed.TryGetValue(interactionId, out var at))
        {
            return false;
        }

        if (time.GetElapsedTime(at) < s_settling)
        {
            return true;
        }

        _failed.TryRemove(interactionId, out _);
        return false;
    }
}
