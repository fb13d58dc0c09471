namespace EdgeInteract.Storage;

/// <summary>
/// One queue for the deadlines of all open interactions. What ends early stays in the queue until it is its turn or until half of the queue has ended, so
/// that ending costs nothing and the queue stays within twice what is open.
/// </summary>
internal sealed class InMemoryDeadlines
{
    // One that was taken and not ended comes again, as if the one that took it had died.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);
    private const int MinCompaction = 1024;
    private const int MinTrimmed = 64;

    private readonly Lock _gate = new();
    private readonly PriorityQueue<InMemoryInteraction, long> _queue = new();
    private int _ended;

    public void Add(InMemoryInteraction interaction, InteractionRecord record)
    {
        lock (_gate)
        {
            _queue.Enqueue(interaction, record.ExpiresAt.UtcTicks);
        }
    }

    /// <summary>Notes that one has ended; it leaves the queue by and by.</summary>
    public void Remove()
    {
        lock (_gate)
        {
            _ended++;
            if (_ended < MinCompaction || _ended < _queue.Count / 2)
            {
                return;
            }

            var open = _queue.UnorderedItems.Where(item => item.Element.IsOpen).ToArray();
            _queue.Clear();
            _queue.TrimExcess();
            _queue.EnqueueRange(open);
            _ended = 0;
        }
    }

    public IReadOnlyList<string> Take(DateTimeOffset now, int limit, out DateTimeOffset? next)
    {
        var due = new List<string>();
        lock (_gate)
        {
            while (_queue.TryPeek(out var interaction, out var deadline) && (deadline <= now.UtcTicks || !interaction.IsOpen))
            {
                if (interaction.IsOpen && due.Count == limit)
                {
                    break;
                }

                _queue.Dequeue();
                if (interaction.Stored is { State.IsOpen: true } stored)
                {
                    due.Add(stored.Record.InteractionId);
                    _queue.Enqueue(interaction, (now + Lease).UtcTicks);
                }
                else if (_ended > 0)
                {
                    _ended--;
                }
            }

            if (_queue.Capacity > MinTrimmed && _queue.Count < _queue.Capacity / 4)
            {
                _queue.TrimExcess();
            }

            next = _queue.TryPeek(out _, out var first) ? new DateTimeOffset(first, TimeSpan.Zero) : null;
        }

        return due;
    }
}
