namespace EdgeInteract.Storage;

/// <summary>One queue for the deadlines of all open interactions.</summary>
internal sealed class InMemoryDeadlines
{
    // One that was taken and not ended comes again, as if the one that took it had died.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly DeadlineHeap _heap = new();

    public void Add(InMemoryInteraction interaction, InteractionRecord record)
    {
        lock (_gate)
        {
            _heap.Add(interaction, record.ExpiresAt.UtcTicks);
        }
    }

    public void Remove(InMemoryInteraction interaction)
    {
        lock (_gate)
        {
            _heap.Remove(interaction);
        }
    }

    public IReadOnlyList<string> Take(DateTimeOffset now, int limit, out DateTimeOffset? next)
    {
        var due = new List<string>();
        lock (_gate)
        {
            while (_heap.Count > 0 && due.Count < limit && _heap.First is var (interaction, dueTicks) && dueTicks <= now.UtcTicks)
            {
                _heap.Remove(interaction);
                // Who ends it at this moment takes it out a moment later.
                if (interaction.Stored is { State.IsOpen: true } stored)
                {
                    due.Add(stored.Record.InteractionId);
                    _heap.Add(interaction, (now + Lease).UtcTicks);
                }
            }

            next = _heap.Count > 0 ? new DateTimeOffset(_heap.First.DueTicks, TimeSpan.Zero) : null;
        }

        return due;
    }
}
