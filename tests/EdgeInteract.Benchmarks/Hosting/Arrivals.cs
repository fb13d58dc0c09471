namespace EdgeInteract.Benchmarks.Hosting;

/// <summary>Counts what has still to come, and says when nothing has. The first failure ends it.</summary>
internal sealed class Arrivals
{
    // Far above what any step takes: it ends a run that hangs.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    private readonly Lock _gate = new();
    private TaskCompletionSource? _none;
    private Exception? _failure;
    private int _open;

    public void Expect(int count = 1) => Interlocked.Add(ref _open, count);

    public void Arrive()
    {
        if (Interlocked.Decrement(ref _open) == 0)
        {
            lock (_gate)
            {
                _none?.TrySetResult();
            }
        }
    }

    /// <summary>Takes the end of a task as an arrival, and its failure as that of all.</summary>
    /// <param name="task">The task.</param>
    public void Follow(Task task) => _ = FollowAsync(task);

    /// <summary>Ends when everything that was expected has come.</summary>
    public Task AllAsync()
    {
        lock (_gate)
        {
            _none = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_failure is not null)
            {
                _none.SetException(_failure);
            }
            else if (Volatile.Read(ref _open) == 0)
            {
                _none.SetResult();
            }

            return _none.Task.WaitAsync(Deadline, TimeProvider.System);
        }
    }

    private async Task FollowAsync(Task task)
    {
        try
        {
            await task;
            Arrive();
        }
        catch (Exception exception)
        {
            Fail(exception);
        }
    }

    private void Fail(Exception exception)
    {
        lock (_gate)
        {
            _failure ??= exception;
            _none?.TrySetException(exception);
        }
    }
}
