using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Observers;

/// <summary>What an observer of a test has seen.</summary>
internal sealed class EventLog
{
    private readonly Lock _gate = new();
    private readonly List<InteractionEvent> _events = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends what hangs.</summary>
    public TaskCompletionSource Released { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends what hangs when the test ends, however it does: a node waits for its observers.</summary>
    public IDisposable ReleaseAtEnd() => new Release(Released);

    public bool HasKeeper { get; set; }

    public IReadOnlyList<InteractionEvent> Events
    {
        get
        {
            lock (_gate)
            {
                return [.. _events];
            }
        }
    }

    public void AddIfAlone(InteractionEvent interactionEvent)
    {
        if (!HasKeeper)
        {
            Add(interactionEvent);
        }
    }

    public void Add(InteractionEvent interactionEvent)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            _events.Add(interactionEvent);
            (changed, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed.SetResult();
    }

    public async Task<IReadOnlyList<InteractionEvent>> UntilAsync(int count)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_events.Count >= count)
                {
                    return [.. _events];
                }

                changed = _changed.Task;
            }

            await changed.OrFailAsync();
        }
    }

    private sealed class Release(TaskCompletionSource released) : IDisposable
    {
        public void Dispose() => released.TrySetResult();
    }
}
