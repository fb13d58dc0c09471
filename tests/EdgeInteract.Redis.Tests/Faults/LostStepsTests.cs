using EdgeInteract.Redis.Storage;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Storage;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>What a server had confirmed is gone, as after a replica has taken the place of its master. Here an administrator takes it away.</summary>
public sealed class LostStepsTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>, IAsyncDisposable
{
    private readonly string _prefix = RedisServerFixture.NewPrefix();
    private FaultyNodes? _nodes;

    private FaultyNodes Nodes => _nodes ??= new FaultyNodes(_prefix);

    public ValueTask DisposeAsync() => Nodes.DisposeAsync();

    [Fact]
    public async Task Who_waits_for_what_is_gone_for_good_is_told_so_and_so_is_who_answers_it()
    {
        var (asking, other) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await other.ConnectAsync("user-1");
        var asked = asking.Questions.RequestQuestion("user-1", "Tea");
        var id = await UntilOpenAsync(person);
        await Eventually.HoldsAsync(async () => (await other.Publisher.FindAsync(id))?.Status == InteractionStatus.Delivered);

        await TakeAwayAsync(id);

        (await Should.ThrowAsync<InteractionNotFoundException>(asked.OrFailAsync())).InteractionId.ShouldBe(id);
        (await person.RespondAsync(person.Unanswered[0], new Question.Yes())).ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
    }

    [Fact]
    public async Task What_a_node_still_knows_is_put_back_and_answered()
    {
        var (asking, other) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await other.ConnectAsync("user-1");
        var asked = asking.Questions.RequestQuestion("user-1", "Tea");
        var id = await UntilOpenAsync(person);
        // Then the node that brought the card knows it, too.
        await Eventually.HoldsAsync(async () => (await other.Publisher.FindAsync(id))?.Status == InteractionStatus.Delivered);

        await fixture.Server.CommandAsync("DEL", Key(id));
        var ack = await person.RespondAsync(person.Unanswered[0], new Question.Yes());

        ack.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await asked.OrFailAsync()).Response.ResponseId.ShouldBe(ack.ResponseId);
    }

    [Fact]
    public async Task A_question_that_takes_long_to_be_stored_is_not_given_up()
    {
        var node = await Nodes.StartAsync(fixture.Server);
        await using var person = await node.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        (await node.Questions.RequestQuestion("user-1", "Warm?").OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>();

        // Long enough for several looks, which are let through, and shorter than the client's patience.
        await fixture.Server.CommandAsync("CLIENT", "PAUSE", "2500", "WRITE");
        var answer = await Persistently.RunAsync(() => node.Questions.RequestQuestion("user-1", "Tea")).OrFailAsync();

        answer.Outcome.ShouldBeOfType<Question.Yes>();
    }

    [Fact]
    public async Task What_has_no_deadline_left_times_out_all_the_same()
    {
        var node = await Nodes.StartAsync(fixture.Server);
        await using var person = await node.ConnectAsync("user-1");
        var asked = node.Questions.RequestQuestion("user-1", "Tea", options: new InteractionOptions { TimeoutMs = 1_000 });
        var id = await UntilOpenAsync(person);

        foreach (var shard in (object?[])(await fixture.Server.CommandAsync("KEYS", _prefix + ":due:*"))!)
        {
            await fixture.Server.CommandAsync("ZREM", (string)shard!, id);
        }

        (await Should.ThrowAsync<InteractionTimeoutException>(asked.OrFailAsync())).InteractionId.ShouldBe(id);
    }

    [Fact]
    public async Task An_answer_that_is_lost_while_its_hooks_run_is_claimed_again_and_they_do_not_run_again()
    {
        var (asking, other) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await other.ConnectAsync("user-1");
        var hook = HoldHooks();
        var asked = asking.Questions.RequestQuestion("user-1", "Tea");
        var id = await UntilOpenAsync(person);
        await fixture.Server.CommandAsync("COPY", Key(id), Key(id) + "-before");

        var answered = person.RespondAsync(person.Unanswered[0], new Question.Yes());
        await Eventually.HoldsAsync(() => Nodes.Hooks.Of(id) == 1);
        await GoBackAsync(id);
        hook.SetResult();

        var ack = await answered.OrFailAsync();
        ack.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await asked.OrFailAsync()).Response.ResponseId.ShouldBe(ack.ResponseId);
        (await asking.Publisher.FindAsync(id)).ShouldNotBeNull().Status.ShouldBe(InteractionStatus.Acknowledged);
        Nodes.Hooks.Of(id).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_is_lost_before_it_was_acknowledged_is_refused_where_another_one_has_come_first()
    {
        var (asking, other) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await other.ConnectAsync("user-1");
        var hook = HoldHooks();
        var asked = asking.Questions.RequestQuestion("role:everybody", "Tea");
        var id = await UntilOpenAsync(person);
        await fixture.Server.CommandAsync("COPY", Key(id), Key(id) + "-before");

        var answered = person.RespondAsync(person.Unanswered[0], new Question.Yes());
        await Eventually.HoldsAsync(() => Nodes.Hooks.Of(id) == 1);
        await using (var elsewhere = await RedisNode.StartAsync(fixture.Server, _prefix))
        {
            var store = elsewhere.Services.GetRequiredService<IInteractionStore>();
            var now = store.Clock!.GetUtcNow();
            var answer = new InteractionResponse { InteractionId = id, ResponseId = "the other", RespondedBy = "user-2", Outcome = "no", Timestamp = now };
            // A look of a node that knows better may come in between.
            await Eventually.HoldsAsync(async () =>
            {
                elsewhere.Services.GetRequiredService<RecentInteractions>().Forget(id);
                await GoBackAsync(id);
                return (await store.TransitionAsync(id, new RespondTransition(answer, now.AddSeconds(1)), CancellationToken.None)) is { IsApplied: true };
            });
        }

        hook.SetResult();

        (await asked.OrFailAsync()).RespondedBy.ShouldBe("user-2");
        var ack = await answered.OrFailAsync();
        ack.Status.ShouldBe(InteractionAckStatus.Error);
        (await RespondAgainAsync(other, person, ack)).ShouldSatisfyAllConditions(
            again => again.ErrorCode.ShouldBe(InteractionErrorCodes.AlreadyResponded),
            again => again.RespondedBy.ShouldBe("user-2"));
    }

    private static async Task<InteractionAck> RespondAgainAsync(RedisNode node, TestPerson person, InteractionAck ack)
    {
        var sessions = node.Services.GetRequiredService<Delivery.IInteractionSessions>();
        await using var session = await sessions.ConnectAsync(person.User, "again", new AnsweringPerson(person.User, new LoadLedger()), CancellationToken.None);
        var reply = new Delivery.InteractionReply { InteractionId = ack.InteractionId, ResponseId = ack.ResponseId!, Outcome = "yes" };
        return await session.RespondAsync(reply, CancellationToken.None);
    }

    private static async Task<string> UntilOpenAsync(TestPerson person)
    {
        await person.UntilAsync(self => self.Unanswered.Count == 1).OrFailAsync();
        return person.Unanswered[0].InteractionId;
    }

    private string Key(string interactionId) => $"{_prefix}:i:{interactionId}";

    private TaskCompletionSource HoldHooks()
    {
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Nodes.Hooks.Gate = hold.Task;
        return hold;
    }

    private async Task GoBackAsync(string interactionId)
    {
        await fixture.Server.CommandAsync("COPY", Key(interactionId) + "-before", Key(interactionId), "REPLACE");
        Forget(interactionId);
    }

    private async Task TakeAwayAsync(string interactionId)
    {
        // What reads it in between remembers it, and puts it back.
        await Eventually.HoldsAsync(async () =>
        {
            Forget(interactionId);
            await fixture.Server.CommandAsync("DEL", Key(interactionId));
            Forget(interactionId);
            return (long)(await fixture.Server.CommandAsync("EXISTS", Key(interactionId)))! == 0;
        });
    }

    private void Forget(string interactionId)
    {
        foreach (var node in Nodes.All)
        {
            node.Services.GetRequiredService<RecentInteractions>().Forget(interactionId);
        }
    }
}
