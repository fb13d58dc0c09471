using EdgeInteract.Redis.Tests.Costs;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Xunit.Abstractions;

namespace EdgeInteract.Redis.Tests.RateLimiting;

/// <summary>What limits cost who wants them, and nobody else.</summary>
public sealed class LimitCostTests(ITestOutputHelper output)
{
    private const int Rounds = 200;

    // Of a delivery and an answer at the same moment one is tried again: now and then, up to once a round.
    private const double Tolerance = 0.9;

    // As many as there is time for: what has ended goes together with what else has ended within some milliseconds.
    private const string Batched = "zrem";

    [Fact]
    public async Task A_request_takes_three_commands_more_where_there_are_limits_and_asks_for_no_place_where_there_are_none()
    {
        await using var server = await RedisServer.StartAsync();
        await using var unlimited = await RedisNode.StartAsync(server, "unlimited");
        await using var alsoUnlimited = await RedisNode.StartAsync(server, "unlimited");
        await using var limited = await LimitedNode.StartAsync(server, "limited", perMinute: 10_000);
        await using var alsoLimited = await LimitedNode.StartAsync(server, "limited", perMinute: 10_000);

        var without = await CountAsync(server, unlimited, alsoUnlimited);
        var with = await CountAsync(server, limited, alsoLimited);

        (with - without).ShouldBe(3, Tolerance);
        (await server.CommandAsync("KEYS", "unlimited:rate:*")).ShouldBeOfType<object?[]>().ShouldBeEmpty();
    }

    [Fact]
    public async Task While_the_server_is_away_publishing_fails_as_it_does_without_limits()
    {
        await using var server = await RedisServer.StartAsync();
        await using var node = await LimitedNode.StartAsync(server, "away");
        (await node.TryAskAsync("user-1")).ShouldNotBeNull();

        await server.StopAsync();

        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => node.TryAskAsync("user-1")).OrFailAsync();
    }

    private async Task<double> CountAsync(RedisServer server, RedisNode asking, RedisNode answering)
    {
        var commands = await InteractionCommands.CountAsync(server, asking, answering, Rounds, output);
        return commands.Where(static entry => entry.Key != Batched).Sum(static entry => entry.Value);
    }
}
