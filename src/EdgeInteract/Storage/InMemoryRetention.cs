using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Storage;

/// <summary>Ended interactions, in the order in which they ended, until they have been kept long enough or are too many.</summary>
internal sealed class InMemoryRetention(TimeSpan retention, int limit)
{
    private const int MinTrimmed = 64;

    private readonly Lock _gate = new();
    private readonly Queue<(InMemoryInteraction Interaction, long RemoveAtTicks)> _ended = new();

    public DateTimeOffset? NextRemoval
    {
        get
        {
            lock (_gate)
            {
                return _ended.TryPeek(out var first) ? new DateTimeOffset(first.RemoveAtTicks, TimeSpan.Zero) : null;
            }
        }
    }

    public void Add(InMemoryInteraction interaction, DateTimeOffset endedAt)
    {
        lock (_gate)
        {
            _ended.Enqueue((interaction, retention.Ticks < DateTimeOffset.MaxValue.Ticks - endedAt.UtcTicks ? endedAt.UtcTicks + retention.Ticks : DateTimeOffset.MaxValue.Ticks));
        }
    }

    public bool TryTakeExpired(DateTimeOffset now, [NotNullWhen(true)] out InMemoryInteraction? interaction)
    {
        lock (_gate)
        {
            // However many there are, one whose hooks still run is needed.
            if (_ended.TryPeek(out var first) && (first.RemoveAtTicks <= now.UtcTicks || (_ended.Count > limit && first.Interaction.IsComplete)))
            {
                interaction = _ended.Dequeue().Interaction;
                if (_ended.Capacity > MinTrimmed && _ended.Count < _ended.Capacity / 4)
                {
                    _ended.TrimExcess(_ended.Count * 2);
                }

                return true;
            }
        }

        interaction = null;
        return false;
    }
}
