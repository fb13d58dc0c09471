using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.Memory;

/// <summary>How much managed memory one waiting request holds, and how much of it is left when all have ended.</summary>
internal sealed class WaitingMemoryBenchmark : IBenchmark
{
    private const string Waiting = "waiting.memory";
    private const string After = "waiting.memory.after";

    public IReadOnlyList<string> Rows { get; } = [Waiting, After];

    public async Task RunAsync(BenchmarkRun run)
    {
        var count = run.Load.WaitingInMemory;
        var ours = await MeasureAsync(new WaitingRequests(), count);
        var peer = await MeasureAsync(run.IsSame ? new WaitingRequests() : new WaitingTasks(), count);
        if (run.Wants(Waiting))
        {
            run.Report(Waiting, Measure.BytesPerRequest, ours.Waiting, peer.Waiting, rounds: 1);
        }

        if (run.Wants(After))
        {
            run.Report(After, Measure.BytesPerRequest, ours.After, peer.After, rounds: 1);
        }
    }

    // Twice, because what has a finaliser outlives the first.
    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private static async Task<(double Waiting, double After)> MeasureAsync(IWaiting side, int count)
    {
        // What is made once, by the first request, is not a part of what a request costs.
        await side.AskAsync(1000);
        await side.EndAsync();
        var before = Held();
        await side.AskAsync(count);
        var waiting = Held();
        await side.EndAsync();
        var after = Held();
        await side.DisposeAsync();
        // At least one byte: what is below is the error of the measurement, and a ratio needs a divisor.
        return ((double)(waiting - before) / count, Math.Max(1, (double)(after - before) / count));
    }
}
