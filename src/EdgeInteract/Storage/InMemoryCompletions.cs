using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Storage;

/// <summary>
/// Interactions that have ended while something is left to be done about them: the hooks of an answer run. The queue knows them until that is done, or until they have been
/// kept long enough.
/// </summary>
internal sealed class InMemoryCompletions(TimeSpan retention)
{
    private const int MinTrimmed = 64;

    private readonly Lock _gate = new();
    private readonly Queue<(InMemoryInteraction Interaction, long EndedAtTicks)> _ended = new();
    // Read without the lock, where usually nothing is to be done.
    private int _count;

    public DateTimeOffset? NextRemoval
    {
        get
        {
            lock (_gate)
            {
                RemoveReleased();
                return _ended.TryPeek(out var first) && first.EndedAtTicks < DateTimeOffset.MaxValue.Ticks - retention.Ticks
                    ? new DateTimeOffset(first.EndedAtTicks + retention.Ticks, TimeSpan.Zero)
                    : null;
            }
        }
    }

    public void Add(InMemoryInteraction interaction, DateTimeOffset endedAt)
    {
        lock (_gate)
        {
            RemoveReleased();
            _ended.Enqueue((interaction, endedAt.UtcTicks));
            _count = _ended.Count;
        }
    }

    public bool TryTakeExpired(DateTimeOffset now, [NotNullWhen(true)] out InMemoryInteraction? interaction)
    {
        interaction = null;
        if (Volatile.Read(ref _count) == 0)
        {
            return false;
        }

        lock (_gate)
        {
            RemoveReleased();
            if (_ended.TryPeek(out var first) && now.UtcTicks - first.EndedAtTicks >= retention.Ticks)
            {
                interaction = _ended.Dequeue().Interaction;
                _count = _ended.Count;
                return true;
            }
        }

        return false;
    }

    private void RemoveReleased()
    {
        while (_ended.TryPeek(out var first) && first.Interaction.Stored is null)
        {
            _ended.Dequeue();
        }

        if (_ended.Capacity > MinTrimmed && _ended.Count < _ended.Capacity / 4)
        {
            _ended.TrimExcess(_ended.Count * 2);
        }

        _count = _ended.Count;
    }
}
