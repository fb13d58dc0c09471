namespace EdgeInteract.Testing;

/// <summary>Waits until what has been started has come to its next wait: until the thread pool of the process has nothing left to do.</summary>
/// <param name="context">Where the test's own code goes on after its waits, if that is not the thread pool.</param>
internal sealed class Settling(SynchronizationContext? context)
{
    // Between taking a piece of work and counting as busy a thread can be overlooked; not several times in a row.
    private const int QuietLooks = 3;

    private const int SpinsBeforePause = 100;

    // What other tests do in the same process must not stop this one for ever. What was waited for is counted beside the time, because a busy machine may take all of that
    // time away: turns, each of which lets everything that was queued run once, and pauses, in which others may do something.
    private const int BusyTurns = 1_000;
    private const int BusyPauses = 30;
    private static readonly TimeSpan BusyLimit = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    private static readonly TimeSpan IdleLimit = TimeSpan.FromSeconds(10);

    // Threads that count as busy when nothing happens: this one, and those on which somebody blocks, as some test runners do. The fewest ever seen are those.
    private static int _fewestEver = int.MaxValue;

    private int _alwaysBusy = Volatile.Read(ref _fewestEver);
    private bool _hasBegun;
    private long _workDone;

    /// <summary>Whether the thread pool was given work since it was quiet: it waits, it is being done, or it has been done.</summary>
    public bool HasWorked => ThreadPool.PendingWorkItemCount > 0 || BusyThreads() > _alwaysBusy || ThreadPool.CompletedWorkItemCount != _workDone;

    public async Task SettleAsync()
    {
        if (!_hasBegun)
        {
            // What the test has just begun gets its turn, and this goes on as a thread of the pool, so that it counts itself alike each time.
            await default(PoolTurn);
            _hasBegun = true;
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
        var fewest = int.MaxValue;
        // The first time in a process it is not known which threads are always busy, unless this is the only one.
        var isFirst = _alwaysBusy == int.MaxValue;
        for (int quiet = 0, turns = 0, pauses = 0; quiet < QuietLooks || (isFirst && _alwaysBusy > 1);)
        {
            if ((turns >= BusyTurns || pauses >= BusyPauses) && TimeProvider.System.GetElapsedTime(began) >= BusyLimit)
            {
                // Whoever blocked all the while is not waited for the next time.
                _alwaysBusy = Math.Max(_alwaysBusy, fewest);
                return;
            }

            if (ThreadPool.PendingWorkItemCount > 0)
            {
                await default(PoolTurn);
                turns++;
            }
            else if (spin.Count < SpinsBeforePause)
            {
                // Without queueing anything, which would itself wake another thread.
                spin.SpinOnce(sleep1Threshold: -1);
            }
            else
            {
                // A processor for those who are busy, and this thread for what only it may still find to do.
                await Task.Delay(Pause, TimeProvider.System).ConfigureAwait(false);
                pauses++;
            }

            var busy = BusyThreads();
            quiet = ThreadPool.PendingWorkItemCount == 0 && busy <= _alwaysBusy ? quiet + 1 : 0;
            fewest = Math.Min(fewest, busy);
            if (busy < _alwaysBusy)
            {
                (_alwaysBusy, quiet) = (busy, 0);
                LowerFewestEver(busy);
            }
        }
    }

    private static void LowerFewestEver(int busy)
    {
        for (var fewest = Volatile.Read(ref _fewestEver); busy < fewest;)
        {
            var found = Interlocked.CompareExchange(ref _fewestEver, busy, fewest);
            if (found == fewest)
            {
                return;
            }

            fewest = found;
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
