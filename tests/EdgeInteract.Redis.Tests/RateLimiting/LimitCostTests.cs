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
        using var info = await RedisInfo.ConnectAsync(server);
        await using var person = await answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        await asking.Questions.RequestQuestion("user-1", "Warm?").OrFailAsync();
        await info.ResetAsync();
        await using var monitor = await RedisMonitor.StartAsync(server);
        for (var round = 0; round < Rounds; round++)
        {
            await asking.Questions.RequestQuestion("user-1", "Tea?").OrFailAsync();
        }

        var within = await monitor.StopAsync();
        var commands = (await info.CommandsAsync()).ToDictionary(entry => entry.Key, entry => entry.Value - within.GetValueOrDefault(entry.Key), StringComparer.Ordinal);
        output.WriteLine(string.Join(", ", commands.Select(entry => $"{entry.Key} {(double)entry.Value / Rounds:F2}")));
        return commands.Where(static entry => entry.Key != Batched).Sum(static entry => (double)entry.Value) / Rounds;
    }
}
