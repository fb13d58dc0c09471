using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>A connection that the client takes for established, and on which nothing ends any more.</summary>
public sealed class SilentConnectionTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(300);

    [Fact]
    [Trait("Category", "Slow")]
    public async Task It_is_replaced_by_one_that_hears_everything_that_it_heard()
    {
        // Messages alone are quick enough.
        await using var nodes = new FaultyNodes(RedisServerFixture.NewPrefix()) { Interval = TimeSpan.FromMinutes(1) };
        await using var clients = new ForgetfulClients(fixture.Server.ConnectionString);
        var (asking, answering) = (await StartAsync(nodes, clients), await StartAsync(nodes, clients));
        await using var person = await Persistently.RunAsync(() => answering.ConnectAsync("user-1"));
        await AskAsync(asking, person, "first");

        var silent = clients.Silence();
        var second = Persistently.AskAsync(asking, "user-1", "second");
        await Eventually.HoldsAsync(() => Task.FromResult(silent.All(static client => client.IsClosed)));
        await AnswerAsync(person, second);
        await AskAsync(asking, person, "third");

        await Eventually.HoldsAsync(() => Task.FromResult(clients.Made.Count(static client => !client.IsClosed) == 2));
        nodes.Hooks.All.Count.ShouldBe(3);
        nodes.Hooks.All.Values.ShouldAllBe(static count => count == 1);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task It_is_kept_where_the_server_is_silent_itself()
    {
        await using var server = await RedisServer.StartAsync();
        await using var nodes = new FaultyNodes(RedisServerFixture.NewPrefix());
        await using var clients = new ForgetfulClients(server.ConnectionString);
        var node = await StartAsync(nodes, clients);
        await using var person = await Persistently.RunAsync(() => node.ConnectAsync("user-1"));
        await AskAsync(node, person, "first");

        await server.SuspendAsync();
        await Should.ThrowAsync<InteractionStoreUnavailableException>(node.Services.GetRequiredService<RedisConnection>().PingAsync(CancellationToken.None));
        await Eventually.HoldsAsync(() => Task.FromResult(clients.Made.Count > 1));
        await server.ResumeAsync();

        await AskAsync(node, person, "second");
        clients.Made[0].IsClosed.ShouldBeFalse();
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task One_that_is_not_whole_is_made_once_more_before_it_is_used()
    {
        await using var nodes = new FaultyNodes(RedisServerFixture.NewPrefix());
        await using var clients = new ForgetfulClients(fixture.Server.ConnectionString) { FirstForgets = "ISubscriber.PingAsync" };
        var node = await StartAsync(nodes, clients, Deadline.Limit);

        await using var person = await node.ConnectAsync("user-1");

        clients.Made.Select(static client => client.IsClosed).ShouldBe([true, false]);
    }

    private static Task<RedisNode> StartAsync(FaultyNodes nodes, ForgetfulClients clients, TimeSpan? limit = null) => nodes.StartAsync(
        clients,
        replace: services =>
        {
            services.Configure<RedisInteractionOptions>(options => options.CommandTimeout = limit ?? s_limit);
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RedisConnection>(provider, (Func<Task<IConnectionMultiplexer>>)clients.ConnectAsync, true));
        });

    private static Task AskAsync(RedisNode node, TestPerson person, string text) => AnswerAsync(person, Persistently.AskAsync(node, "user-1", text));

    private static async Task AnswerAsync(TestPerson person, Task<InteractionAnswer<Question.Outcome>> asked)
    {
        await person.UntilAsync(static self => self.Unanswered.Count == 1).OrFailAsync();
        await Persistently.AnswerAsync(person, person.Unanswered[0]).OrFailAsync();
        (await asked.OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>();
    }
}
