using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Redis.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>Questions that are asked on one node and answered on another, with everything in a Redis of their own, beside the results of SignalR's clients on one node.</summary>
internal sealed class RedisRoundTripBenchmark : IBenchmark
{
    private const string Name = "roundtrip.redis";

    public IReadOnlyList<string> Rows { get; } = RoundTripBenchmark.RowsOf(Name);

    public async Task RunAsync(BenchmarkRun run)
    {
        await using var redis = await RedisServer.StartAsync();
        await using var asking = await StartAsync(redis);
        await using var answering = await StartAsync(redis);
        await using var single = await BenchmarkServer.StartAsync([]);
        await using var ours = await EdgeInteractQuestioner.ConnectAsync(asking, answering, RoundTripBenchmark.Users("ours"));
        await using var peer = run.IsSame
            ? await EdgeInteractQuestioner.ConnectAsync(asking, answering, RoundTripBenchmark.Users("peer"))
            : await ClientResultQuestioner.ConnectAsync(single, RoundTripBenchmark.Users("peer"));
        await RoundTripBenchmark.CompareAsync(run, Name, ours, peer);
    }

    private static Task<BenchmarkServer> StartAsync(RedisServer redis) => BenchmarkServer.StartAsync([], builder => builder.UseRedis(redis.ConnectionString));
}
