using System.Globalization;
using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Benchmarks.Hosting;

namespace EdgeInteract.Benchmarks.FanOut;

/// <summary>A question to a role of many members, of whom one answers: everybody gets a card, and all but one lose it again.</summary>
internal sealed class FanOutBenchmark : IBenchmark
{
    private const string Row = "fanout.role";

    public IReadOnlyList<string> Rows { get; } = [Row];

    public async Task RunAsync(BenchmarkRun run)
    {
        var users = Enumerable.Range(0, run.Load.FanOutSessions).Select(number => string.Create(CultureInfo.InvariantCulture, $"member-{number}")).ToArray();
        await using var server = await BenchmarkServer.StartAsync(users);
        await using var ours = await RoleFanOut.ConnectAsync(server, users);
        // The peer sends what ours sends, so it is asked once before anything counts.
        await ours.SendAsync();
        await using var group = run.IsSame ? null : await GroupFanOut.ConnectAsync(server, users, ours.LastRequest, ours.LastDismissal);
        Func<Task> peer = group is null ? ours.SendAsync : group.SendAsync;

        await WarmUpAsync(ours.SendAsync, run.Load);
        await WarmUpAsync(peer, run.Load);
        await run.CompareAsync(Row, Measure.Milliseconds(run.Clock), () => MeasureAsync(ours.SendAsync, run), () => MeasureAsync(peer, run));
    }

    private static async Task WarmUpAsync(Func<Task> send, Load load)
    {
        var start = TimeProvider.System.GetTimestamp();
        do
        {
            await send();
        }
        while (TimeProvider.System.GetElapsedTime(start) < load.FirstWarmUp);
    }

    private static async Task<double> MeasureAsync(Func<Task> send, BenchmarkRun run)
    {
        var start = run.Clock.Now();
        for (var count = 0; count < run.Load.FanOutsPerRound; count++)
        {
            await send();
        }

        return (run.Clock.Now() - start).TotalMilliseconds / run.Load.FanOutsPerRound;
    }
}
