using System.Globalization;
using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Benchmarks.Hosting;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>Questions and answers of 50 sessions, with so many under way at any time.</summary>
/// <param name="name">What the names of the rows begin with.</param>
/// <param name="connectPeer">Connects the sessions of the peer.</param>
/// <param name="isExtra">Whether a quick run leaves it out.</param>
internal sealed class RoundTripBenchmark(string name, ConnectQuestioner connectPeer, bool isExtra = false) : IBenchmark
{
    private const int Sessions = 50;
    private static readonly int[] InFlight = [1, 50, 500];

    public IReadOnlyList<string> Rows { get; } = RowsOf(name);

    /// <summary>The rows of a comparison.</summary>
    public static string[] RowsOf(string name) => [.. InFlight.Select(count => RowOf(name, count))];

    public async Task RunAsync(BenchmarkRun run)
    {
        if (isExtra && !run.Load.HasExtras && !run.IsFiltered)
        {
            return;
        }

        await using var server = await BenchmarkServer.StartAsync([]);
        await using var ours = await EdgeInteractQuestioner.ConnectAsync(server, Users("ours"));
        await using var peer = await (run.IsSame ? EdgeInteractQuestioner.ConnectAsync : connectPeer)(server, Users("peer"));
        await CompareAsync(run, name, ours, peer);
    }

    /// <summary>Compares two ways to ask, with each number of questions in flight.</summary>
    public static async Task CompareAsync(BenchmarkRun run, string name, IQuestioner ours, IQuestioner peer)
    {
        await RoundTripLoop.RunAsync(ours, Sessions, Sessions, run.Load.FirstWarmUp, run.Clock);
        await RoundTripLoop.RunAsync(peer, Sessions, Sessions, run.Load.FirstWarmUp, run.Clock);
        foreach (var count in InFlight.Where(count => run.Wants(RowOf(name, count))))
        {
            await RoundTripLoop.RunAsync(ours, Sessions, count, run.Load.WarmUp, run.Clock);
            await RoundTripLoop.RunAsync(peer, Sessions, count, run.Load.WarmUp, run.Clock);
            await run.CompareAsync(
                RowOf(name, count),
                Measure.RoundTripsPerSecond(run.Clock),
                () => RoundTripLoop.RunAsync(ours, Sessions, count, run.Load.Slice, run.Clock),
                () => RoundTripLoop.RunAsync(peer, Sessions, count, run.Load.Slice, run.Clock));
        }
    }

    /// <summary>The users of one side.</summary>
    public static string[] Users(string side) =>
        [.. Enumerable.Range(0, Sessions).Select(number => string.Create(CultureInfo.InvariantCulture, $"{side}-{number}"))];

    private static string RowOf(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"{name}.{count}");
}
