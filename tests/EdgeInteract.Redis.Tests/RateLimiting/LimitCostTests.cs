using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.RateLimiting;

public sealed class LimitCostTests
{
    private const int Rounds = 100;
    private const string Script = "evalsha";

    [Fact]
    public async Task A_request_takes_two_more_scripts_where_there_are_limits_and_none_where_there_are_not()
    {
        await using var server = await RedisServer.StartAsync();
        await using var unlimited = await RedisNode.StartAsync(server, "unlimited");
        await using var limited = await LimitedNode.StartAsync(server, "limited", perMinute: 10_000);
        using var info = await RedisInfo.ConnectAsync(server);

        var without = await CountAsync(info, unlimited);
        var with = await CountAsync(info, limited);

        // The last of the warm-up may still be on its way.
        (with[Script] - without[Script]).ShouldBeInRange((2 * Rounds) - 2, (2 * Rounds) + 2);
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

    private static async Task<Dictionary<string, long>> CountAsync(RedisInfo info, RedisNode node)
    {
        await using var person = await node.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        await node.Questions.RequestQuestion("user-1", "Warm?").OrFailAsync();
        await info.ResetAsync();
        for (var round = 0; round < Rounds; round++)
        {
            await node.Questions.RequestQuestion("user-1", "Tea?").OrFailAsync();
        }

        return await info.CommandsAsync();
    }
}
