using EdgeInteract.Redis.Tests.Faults;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using Xunit.Abstractions;

namespace EdgeInteract.Redis.Tests.Cluster;

public sealed class FailoverTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Nodes = 3;
    private const int Some = 1_500;

    private readonly string _prefix = RedisServerFixture.NewPrefix();
    private FaultyNodes _nodes = null!;
    private RedisCluster _cluster = null!;

    public async Task InitializeAsync()
    {
        _nodes = new FaultyNodes(_prefix);
        _cluster = await RedisCluster.StartAsync(hasReplicas: true);
    }

    public async Task DisposeAsync()
    {
        await _nodes.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Each_question_is_answered_though_a_master_dies_in_their_midst(bool hasHooks) => RunAsync(hasHooks, hasRivals: true, async load =>
    {
        await load.UntilAsync(0.3);
        await _cluster.Nodes[1].StopAsync();
        await _cluster.UntilPromotedAsync(1);
    });

    // The master goes on taking steps for some moments, and all of them are lost. Of two at the same instant the one before and the one after may both be accepted then
    // (docs/redis.md, Durability).
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Each_question_is_answered_though_a_replica_takes_the_place_of_a_master_that_lives(bool hasHooks) => RunAsync(hasHooks, hasRivals: false, async load =>
    {
        await load.UntilAsync(0.3);
        await _cluster.PromoteAsync(1);
    });

    [Fact]
    public async Task What_no_replica_has_got_is_put_back_by_the_nodes_that_know_it()
    {
        var (asking, answering) = (await _nodes.StartAsync(_cluster, hasHooks: false), await _nodes.StartAsync(_cluster, hasHooks: false));
        await using var first = await answering.ConnectAsync("user-1");
        await using var second = await asking.ConnectAsync("user-2");
        var warm = asking.Questions.RequestQuestion("role:everybody", "Warm?");
        await second.UntilAsync(self => self.Unanswered.Count == 1).OrFailAsync();
        (await second.RespondAsync(second.Unanswered[0], new Question.Yes())).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        await warm.OrFailAsync();
        await first.UntilAsync(self => self.Unanswered.Count == 0).OrFailAsync();
        for (var master = 0; master < Nodes; master++)
        {
            await _cluster.CutReplicationAsync(master);
        }

        var answered = asking.Questions.RequestQuestion("role:everybody", "Tea");
        await Task.WhenAll(first.UntilAsync(self => self.Unanswered.Count == 1), second.UntilAsync(self => self.Unanswered.Count == 1)).OrFailAsync();
        var card = second.Unanswered[0];
        var accepted = await first.RespondAsync(first.Unanswered[0], new Question.Yes());
        (await answered.OrFailAsync()).RespondedBy.ShouldBe("user-1");
        accepted.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        var open = asking.Questions.RequestQuestion("user-1", "Cake");
        await first.UntilAsync(self => self.Unanswered.Count == 1).OrFailAsync();
        for (var master = 0; master < Nodes; master++)
        {
            await _cluster.PromoteAsync(master);
        }

        // Both are gone from the servers now, and the nodes find that out.
        var late = await RespondAsync(second, card);
        (late.ErrorCode, late.RespondedBy).ShouldBe((InteractionErrorCodes.AlreadyResponded, "user-1"));
        (await RespondAsync(first, first.Unanswered[0])).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await open.OrFailAsync()).RespondedBy.ShouldBe("user-1");
        await Eventually.HoldsAsync(async () => (await Persistently.RunAsync(() => answering.Publisher.FindAsync(card.InteractionId)))?.Status == InteractionStatus.Acknowledged);
    }

    private static async Task<InteractionAck> RespondAsync(TestPerson person, AskedInteraction asked)
    {
        InteractionAck ack;
        do
        {
            ack = await person.RespondAsync(asked, new Question.Yes(), responseId: $"{person.User.UserId} to {asked.InteractionId}");
        }
        while (ack.ErrorCode is InteractionErrorCodes.Unavailable or InteractionErrorCodes.AckTimeout);

        return ack;
    }

    private async Task RunAsync(bool hasHooks, bool hasRivals, Func<InteractionLoad, Task> fault)
    {
        for (var node = 0; node < Nodes; node++)
        {
            await _nodes.StartAsync(_cluster, hasHooks);
        }

        await using var load = new InteractionLoad(_nodes.All, _nodes.Hooks, Some, hasRivals);
        await load.RunAsync(() => fault(load));
        output.WriteLine($"{load.Repetitions} answers sent again, {load.Lost} interactions lost");
        await load.VerifyWithLossAsync();
    }
}
