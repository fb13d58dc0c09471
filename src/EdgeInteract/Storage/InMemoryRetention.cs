using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Storage;

/// <summary>Ended interactions, in the order in which they ended, until they have been kept long enough.</summary>
internal sealed class InMemoryRetention(TimeSpan retention)
{
    private readonly Lock _gate = new();
    private readonly Queue<(InMemoryInteraction Interaction, DateTimeOffset RemoveAt)> _ended = new();

    public DateTimeOffset? NextRemoval
    {
        get
        {
            lock (_gate)
            {
                return _ended.TryPeek(out var first) ? first.RemoveAt : null;
            }
        }
    }

    public void Add(InMemoryInteraction interaction, DateTimeOffset endedAt)
    {
        lock (_gate)
        {
            _ended.Enqueue((interaction, retention < DateTimeOffset.MaxValue - endedAt ? endedAt + retention : DateTimeOffset.MaxValue));
        }
    }

    public bool TryTakeExpired(DateTimeOffset now, [NotNullWhen(true)] out InMemoryInteraction? interaction)
    {
        lock (_gate)
        {
            if (_ended.TryPeek(out var first) && first.RemoveAt <= now)
            {
                interaction = _ended.Dequeue().Interaction;
                return true;
            }
        }

        interaction = null;
        return false;
    }
}
