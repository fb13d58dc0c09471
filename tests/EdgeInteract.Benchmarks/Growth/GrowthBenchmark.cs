using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Benchmarks.RoundTrips;

namespace EdgeInteract.Benchmarks.Growth;

/// <summary>
/// Whether a round trip costs more when many others are waiting. Within the process, without a network: what is left is the part that could grow.
/// </summary>
internal sealed class GrowthBenchmark : IBenchmark
{
    private const int Few = 1000;
    private const int InFlight = 50;
    private static readonly (string Row, int Waiting)[] Steps = [("growth.10k", 10_000), ("growth.100k", 100_000), ("growth.1m", 1_000_000)];

    public IReadOnlyList<string> Rows { get; } = [.. Steps.Select(step => step.Row)];

    public async Task RunAsync(BenchmarkRun run)
    {
        var few = await InProcessQuestioner.ConnectAsync();
        await few.WaitForAsync(Few / run.Load.GrowthDivisor);
        // It fills as the rows go on. Not disposed: ending a million waiting requests would take longer than all of the rest, and the process ends soon.
        var many = await InProcessQuestioner.ConnectAsync();
        await CostAsync(few, run.Load.FirstWarmUp, run.Clock);
        foreach (var (row, waiting) in Steps.Where(step => run.Wants(step.Row)))
        {
            await many.WaitForAsync((run.IsSame ? Few : waiting) / run.Load.GrowthDivisor);
            // What filling has left behind belongs to neither side.
            GC.Collect();
            await CostAsync(few, run.Load.WarmUp, run.Clock);
            await CostAsync(many, run.Load.WarmUp, run.Clock);
            await run.CompareAsync(
                row,
                Measure.MicrosecondsPerRoundTrip(run.Clock),
                () => CostAsync(many, run.Load.Slice, run.Clock),
                () => CostAsync(few, run.Load.Slice, run.Clock),
                collects: false);
        }
    }

    private static async Task<double> CostAsync(InProcessQuestioner questioner, TimeSpan duration, Clock clock) =>
        1_000_000 / await RoundTripLoop.RunAsync(questioner, InProcessQuestioner.Sessions, InFlight, duration, clock);
}
