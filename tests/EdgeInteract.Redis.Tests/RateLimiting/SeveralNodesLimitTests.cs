using System.Globalization;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;

namespace EdgeInteract.Redis.Tests.RateLimiting;

/// <summary>Several nodes count together, whatever they share.</summary>
public abstract class SeveralNodesLimitTests(IRedisFixture fixture) : IAsyncDisposable
{
    private const int Nodes = 3;
    private const int Limit = 7;

    private readonly string _prefix = RedisServerFixture.NewPrefix();
    private readonly List<RedisNode> _nodes = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(Limit, 1_000)]
    [InlineData(1_000, Limit)]
    public async Task Of_all_that_nodes_ask_a_user_at_the_same_instant_as_many_pass_as_the_limit_lets(int perMinute, int concurrent)
    {
        var nodes = await StartAsync(Nodes, perMinute, concurrent);
        for (var round = 0; round < 10; round++)
        {
            var user = string.Create(CultureInfo.InvariantCulture, $"user-{perMinute}-{round}");

            var asked = await AtOnceAsync(nodes, 10, (node, _) => node.TryAskAsync(user));

            asked.Count(handle => handle is not null).ShouldBe(Limit);
            await using var person = await nodes[0].ConnectAsync(user);
            await person.UntilAsync(self => self.Unanswered.Count == Limit).OrFailAsync();
        }
    }

    [Fact]
    public async Task One_request_that_all_nodes_publish_at_the_same_instant_counts_once_and_is_refused_to_none()
    {
        var nodes = await StartAsync(Nodes, concurrent: 2);
        for (var round = 0; round < 10; round++)
        {
            var user = string.Create(CultureInfo.InvariantCulture, $"user-{round}");
            var key = string.Create(CultureInfo.InvariantCulture, $"order-{round}");

            var asked = await AtOnceAsync(nodes, 5, (node, _) => node.TryAskAsync(user, key));

            asked.Select(handle => handle?.InteractionId).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldNotBeNull();
            (await nodes[0].TryAskAsync(user)).ShouldNotBeNull();
            (await nodes[1].TryAskAsync(user)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Of_a_role_that_nodes_ask_at_the_same_instant_each_member_is_asked_as_often_as_the_limit_lets()
    {
        var nodes = await StartAsync(Nodes, perMinute: 2);

        var asked = await AtOnceAsync(nodes, 2, (node, _) => node.TryAskAsync("role:everybody"));

        var published = await Task.WhenAll(asked.OfType<InteractionHandle<Question.Outcome>>().Select(async handle => (Handle: handle, Found: await nodes[0].Publisher.FindAsync(handle.InteractionId))));
        foreach (var member in Enumerable.Range(0, 200).Select(index => string.Create(CultureInfo.InvariantCulture, $"user-{index}")))
        {
            published.Count(entry => entry.Found!.Recipients.Contains(member, StringComparer.Ordinal)).ShouldBe(2, member);
            published.ShouldAllBe(entry => entry.Found!.Recipients.Contains(member, StringComparer.Ordinal) != entry.Handle.LeftOut.Contains(member, StringComparer.Ordinal), member);
        }
    }

    [Fact]
    public async Task An_answer_on_any_node_lets_every_node_ask_again()
    {
        var nodes = await StartAsync(2, concurrent: 1);
        await using var person = await nodes[1].ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        for (var round = 0; round < 20; round++)
        {
            await nodes[round % 2].Questions.RequestQuestion("user-1", "Tea?").OrFailAsync();
        }
    }

    [Fact]
    public async Task A_place_that_nobody_has_freed_is_found_within_a_minute_when_it_would_refuse_somebody()
    {
        var time = new VirtualTimeProvider();
        _nodes.Add(await LimitedNode.StartAsync(fixture.Server, _prefix, concurrent: 2, time: time));
        // It has no limits, and so frees no places: what is lost with a node that dies.
        _nodes.Add(await RedisNode.StartAsync(fixture.Server, _prefix, services => services.AddTime(time)));
        var ended = (await _nodes[0].TryAskAsync("user-1")).ShouldNotBeNull();
        (await _nodes[0].TryAskAsync("user-1", "order-1")).ShouldNotBeNull();
        (await _nodes[0].TryAskAsync("user-1")).ShouldBeNull();
        await _nodes[1].Publisher.CancelAsync(ended.InteractionId);

        time.Advance(TimeSpan.FromMinutes(1));

        (await _nodes[0].TryAskAsync("user-1")).ShouldNotBeNull();
        time.Advance(TimeSpan.FromMinutes(1));
        (await _nodes[0].TryAskAsync("user-1")).ShouldBeNull();
    }

    private async Task<RedisNode[]> StartAsync(int count, int perMinute = 1_000, int concurrent = 1_000)
    {
        var nodes = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => LimitedNode.StartAsync(fixture.Server, _prefix, perMinute, concurrent)));
        _nodes.AddRange(nodes);
        return nodes;
    }

    private static async Task<T[]> AtOnceAsync<T>(RedisNode[] nodes, int each, Func<RedisNode, int, Task<T>> run)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = nodes.SelectMany(node => Enumerable.Range(0, each).Select(index => Task.Run(async () =>
        {
            await start.Task;
            return await run(node, index);
        }))).ToArray();
        start.SetResult();
        return await Task.WhenAll(running).OrFailAsync();
    }
}
