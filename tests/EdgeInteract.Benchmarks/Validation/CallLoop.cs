using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>Calls something again and again on this thread, and says what a call costs.</summary>
internal static class CallLoop
{
    private const int MaxBatch = 1024;
    private const int CountedCalls = 64;

    public static double Nanoseconds(Func<object?> call, TimeSpan duration, Clock clock)
    {
        var time = TimeProvider.System;
        var (start, startOfClock) = (time.GetTimestamp(), clock.Now());
        var (count, batch) = (0L, 1);
        do
        {
            for (var i = 0; i < batch; i++)
            {
                call();
            }

            count += batch;
            // So that looking at the time is no part of what a short call costs.
            batch = Math.Min(batch * 2, MaxBatch);
        }
        while (time.GetElapsedTime(start) < duration);
        return (clock.Now() - startOfClock).TotalNanoseconds / count;
    }

    public static double Bytes(Func<object?> call)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < CountedCalls; i++)
        {
            call();
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / CountedCalls;
    }
}
