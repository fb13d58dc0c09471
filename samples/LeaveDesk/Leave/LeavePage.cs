namespace LeaveDesk.Leave;

/// <summary>One entry of the book, with those who are looking at it.</summary>
internal sealed class LeavePage(LeaveEntry entry)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = NewSource();

    public LeaveEntry Entry { get; private set; } = entry;

    /// <summary>Ends with the next change. Take it before reading <see cref="Entry"/>, and no change is missed.</summary>
    public Task Changed
    {
        get
        {
            lock (_gate)
            {
                return _changed.Task;
            }
        }
    }

    /// <summary>Changes the entry, unless it has ended: what is decided stays.</summary>
    public void Change(Func<LeaveEntry, LeaveEntry> change)
    {
        lock (_gate)
        {
            var changed = Entry.HasEnded ? Entry : change(Entry);
            if (changed == Entry)
            {
                return;
            }

            Entry = changed;
            _changed.SetResult();
            _changed = NewSource();
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
