namespace EdgeInteract.Testing;

/// <summary>Waits until what has been started has come to its next wait: until the thread pool of the process has nothing left to do.</summary>
/// <param name="context">Where the test's own code goes on after its waits, if that is not the thread pool.</param>
internal sealed class Settling(SynchronizationContext? context)
{
    // Between taking a piece of work and counting as busy a thread can be overlooked; not several times in a row.
    private const int QuietLooks = 3;

    // What other tests do in the same process must not stop this one for ever.
    private static readonly TimeSpan BusyLimit = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan IdleLimit = TimeSpan.FromSeconds(10);

    // Threads that count as busy when nothing happens: this one, and those on which somebody blocks, as some test runners do. The fewest ever seen are those.
    private int _alwaysBusy = int.MaxValue;
    private long _workDone;

    /// <summary>Whether the thread pool was given work since it was quiet: it waits, it is being done, or it has been done.</summary>
    public bool HasWorked => ThreadPool.PendingWorkItemCount > 0 || BusyThreads() > _alwaysBusy || ThreadPool.CompletedWorkItemCount != _workDone;

    public async Task SettleAsync()
    {
        if (_alwaysBusy == int.MaxValue)
        {
            // What the test has just begun gets its turn before anything is compared with anything.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }

        await QuietAsync().ConfigureAwait(false);
        if (context is not null)
        {
            // Behind what waits there; what that has started is looked at again.
            await PostAsync(context).ConfigureAwait(false);
            await QuietAsync().ConfigureAwait(false);
        }

        _workDone = ThreadPool.CompletedWorkItemCount;
    }

    /// <summary>Waits by the real clock where virtual time has nothing to bring about, because something may still be on its way.</summary>
    public static async Task WaitForAsync(Task task, Task timerSet)
    {
        using var stop = new CancellationTokenSource();
        var limit = Task.Delay(IdleLimit, TimeProvider.System, stop.Token);
        if (await Task.WhenAny(task, timerSet, limit).ConfigureAwait(false) == limit)
        {
            throw new TimeoutException(
                $"The task has not ended, and no timer is set that could end it, for {IdleLimit.TotalSeconds} seconds of real time. " +
                "Is the VirtualTimeProvider registered as the TimeProvider of the services?");
        }

        await stop.CancelAsync().ConfigureAwait(false);
    }

    private async Task QuietAsync()
    {
        var began = TimeProvider.System.GetTimestamp();
        var spin = default(SpinWait);
        for (var quiet = 0; quiet < QuietLooks && TimeProvider.System.GetElapsedTime(began) < BusyLimit;)
        {
            if (ThreadPool.PendingWorkItemCount > 0)
            {
                // Behind everything that is queued at this moment; some of it may wait for this very thread.
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            }
            else
            {
                // Without queueing anything, which would itself wake another thread.
                spin.SpinOnce(sleep1Threshold: -1);
            }

            var busy = BusyThreads();
            quiet = ThreadPool.PendingWorkItemCount == 0 && busy <= _alwaysBusy ? quiet + 1 : 0;
            if (busy < _alwaysBusy)
            {
                (_alwaysBusy, quiet) = (busy, 0);
            }
        }
    }

    private static Task PostAsync(SynchronizationContext context)
    {
        var posted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        context.Post(static state => ((TaskCompletionSource)state!).SetResult(), posted);
        return posted.Task;
    }

    private static int BusyThreads()
    {
        ThreadPool.GetMaxThreads(out var all, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        return all - available;
    }
}
