using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>Whatever command of an interaction the client leaves without an end, it costs a deadline and nothing else.</summary>
public sealed class ForgottenCommandTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    // More than either node sends for one interaction, of which the first ones are sent whatever happens at the same time.
    private const int Commands = 24;
    private const int Always = 12;
    private const int AtOnce = 8;

    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("asking", true)]
    [InlineData("asking", false)]
    [InlineData("answering", true)]
    [InlineData("answering", false)]
    public async Task Who_asks_is_resumed_once_and_the_screen_is_empty(string node, bool isRun)
    {
        var all = new List<(bool HasForgotten, string? Failure)>();
        foreach (var some in Enumerable.Range(1, Commands).Chunk(AtOnce))
        {
            all.AddRange(await Task.WhenAll(some.Select(command => TryAskAsync(node, command, isRun))));
        }

        all.Select(static one => one.Failure).OfType<string>().ShouldBeEmpty();
        all[..Always].ShouldAllBe(static one => one.HasForgotten);
    }

    private async Task<(bool HasForgotten, string? Failure)> TryAskAsync(string forgetful, int command, bool isRun)
    {
        await using var client = await ForgetfulClient.ConnectAsync(fixture.Server.ConnectionString, (_, number) => number == command, isRun);
        try
        {
            await AskAsync(forgetful == "asking" ? client : null, forgetful == "answering" ? client : null);
            return (client.Forgotten is not null, null);
        }
        catch (Exception exception)
        {
            return (true, $"{command}, {client.Forgotten}: {exception}");
        }
    }

    private async Task AskAsync(ForgetfulClient? ofAsking, ForgetfulClient? ofAnswering)
    {
        await using var nodes = new FaultyNodes(RedisServerFixture.NewPrefix());
        var (asking, answering) = (await StartAsync(nodes, ofAsking), await StartAsync(nodes, ofAnswering));
        await using var person = await Persistently.RunAsync(() => answering.ConnectAsync("user-1")).OrFailAsync();
        var asked = Persistently.AskAsync(asking, "user-1", "Tea");
        await person.UntilAsync(static self => self.Unanswered.Count == 1).OrFailAsync();
        await Persistently.AnswerAsync(person, person.Unanswered[0]).OrFailAsync();

        (await asked.OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>();
        await person.UntilAsync(static self => self.Unanswered.Count == 0).OrFailAsync();
        nodes.Hooks.All.Values.ShouldBe([1]);
    }

    private Task<RedisNode> StartAsync(FaultyNodes nodes, ForgetfulClient? client) => nodes.StartAsync(
        fixture.Server,
        replace: client is null ? null : services => services.AddEdgeInteract().UseRedis(client.Connection, static options => (options.CommandTimeout, options.DeadlineShards) = (s_limit, 1)));
}
