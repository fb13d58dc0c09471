namespace EdgeInteract.Testing;

/// <summary>Waits until what has been started has come to its next wait.</summary>
internal static class Settling
{
    // Between taking a piece of work and counting as busy a thread can be overlooked; not several times in a row.
    private const int QuietLooks = 3;

    // What other tests do in the same process must not stop this one for ever.
    private const int MaxLooks = 200;

    private static readonly TimeSpan RealLimit = TimeSpan.FromSeconds(10);

    public static async Task SettleAsync()
    {
        var quiet = 0;
        for (var looks = 0; quiet < QuietLooks && looks < MaxLooks; looks++)
        {
            // Behind everything that is queued at this moment, on a thread of the pool.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            quiet = ThreadPool.PendingWorkItemCount == 0 && BusyThreads() <= 1 ? quiet + 1 : 0;
        }
    }

    /// <summary>Waits by the real clock where virtual time has nothing to bring about, because something may still be on its way.</summary>
    public static async Task WaitForAsync(Task task, Task timerSet)
    {
        using var stop = new CancellationTokenSource();
        var limit = Task.Delay(RealLimit, TimeProvider.System, stop.Token);
        if (await Task.WhenAny(task, timerSet, limit).ConfigureAwait(false) == limit)
        {
            throw new TimeoutException(
                $"The task has not ended, and no timer is set that could end it, for {RealLimit.TotalSeconds} seconds of real time. " +
                "Is the VirtualTimeProvider registered as the TimeProvider of the services?");
        }

        await stop.CancelAsync().ConfigureAwait(false);
    }

    private static int BusyThreads()
    {
        ThreadPool.GetMaxThreads(out var all, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        return all - available;
    }
}
