using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Redis.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>
/// Questions that are asked on one node and answered on another, with everything in a Redis of their own: beside the results of SignalR's clients on one node, and beside the least
/// that two nodes can do with Redis.
/// </summary>
internal sealed class RedisRoundTripBenchmark : IBenchmark
{
    private const string ClientResults = "roundtrip.redis";
    private const string HandRolled = "handrolled.redis";

    public IReadOnlyList<string> Rows { get; } = [.. RoundTripBenchmark.RowsOf(ClientResults), .. RoundTripBenchmark.RowsOf(HandRolled)];

    public async Task RunAsync(BenchmarkRun run)
    {
        await using var redis = await RedisServer.StartAsync();
        await using var asking = await StartAsync(redis);
        await using var answering = await StartAsync(redis);
        await using var ours = await EdgeInteractQuestioner.ConnectAsync(asking, answering, RoundTripBenchmark.Users("ours"));
        if (RoundTripBenchmark.RowsOf(ClientResults).Any(run.Wants))
        {
            await using var single = await BenchmarkServer.StartAsync([]);
            await using var peer = await (run.IsSame ? ConnectSameAsync() : ClientResultQuestioner.ConnectAsync(single, RoundTripBenchmark.Users("peer")));
            await RoundTripBenchmark.CompareAsync(run, ClientResults, ours, peer);
        }

        if (RoundTripBenchmark.RowsOf(HandRolled).Any(run.Wants))
        {
            await using var peer = await (run.IsSame ? ConnectSameAsync() : HandRolledRedisQuestioner.ConnectAsync(asking, answering, RoundTripBenchmark.Users("hand")));
            await RoundTripBenchmark.CompareAsync(run, HandRolled, ours, peer);
        }

        Task<IQuestioner> ConnectSameAsync() => EdgeInteractQuestioner.ConnectAsync(asking, answering, RoundTripBenchmark.Users("peer"));
    }

    private static Task<BenchmarkServer> StartAsync(RedisServer redis) => BenchmarkServer.StartAsync([], builder =>
    {
        builder.UseRedis(redis.ConnectionString);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(redis.ConnectionString)).AddSingleton<HandRolledRedisQuestions>();
    });
}
