namespace EdgeInteract.Testing;

/// <summary>Waits until what has been started has come to its next wait.</summary>
internal static class Settling
{
    // Between taking a piece of work and counting as busy a thread can be overlooked; not several times in a row.
    private const int QuietLooks = 3;

    // What other tests do in the same process must not stop this one for ever.
    private static readonly TimeSpan BusyLimit = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan IdleLimit = TimeSpan.FromSeconds(10);

    /// <param name="context">Where the test's own code goes on after its waits, if that is not the thread pool.</param>
    public static async Task SettleAsync(SynchronizationContext? context)
    {
        await QuietAsync().ConfigureAwait(false);
        if (context is not null)
        {
            // Behind what waits there; what that has started is looked at again.
            await PostAsync(context).ConfigureAwait(false);
            await QuietAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Counts every piece of work that the thread pool was ever given, as far as it is not being done at this moment.</summary>
    public static long CountWork() => ThreadPool.CompletedWorkItemCount + ThreadPool.PendingWorkItemCount;

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

    private static async Task QuietAsync()
    {
        var began = TimeProvider.System.GetTimestamp();
        var quiet = 0;
        do
        {
            // Behind everything that is queued at this moment, on a thread of the pool.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            quiet = ThreadPool.PendingWorkItemCount == 0 && BusyThreads() <= 1 ? quiet + 1 : 0;
        }
        while (quiet < QuietLooks && TimeProvider.System.GetElapsedTime(began) < BusyLimit);
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
