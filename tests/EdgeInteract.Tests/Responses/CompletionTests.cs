using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Responses;

public sealed class CompletionTests
{
    [Fact]
    public async Task The_owner_runs_the_hooks_once_whichever_node_took_the_answer()
    {
        var (world, runs) = (new World(), new HookRuns());
        await using var owner = NewNode(world, runs, "owner");
        await using var other = NewNode(world, runs, "other");
        await using var person = await other.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        var answer = await owner.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();
        await person.UntilAsync(who => who.Acks.Count == 1, Deadline.Token());

        answer.Outcome.ShouldBe(new Question.Yes());
        person.Acks[0].Status.ShouldBe(InteractionAckStatus.Acknowledged);
        runs.Nodes.ShouldBe(["owner"]);
    }

    [Fact]
    public async Task When_the_owner_is_gone_the_node_that_took_the_answer_completes_it_after_the_lease()
    {
        var (world, runs) = (new World(), new HookRuns());
        var owner = NewNode(world, runs, "owner");
        var handle = await owner.Questions.PublishQuestion("u-1", text: "Is it");
        await owner.KillAsync();
        await using var other = NewNode(world, runs, "other");
        await using var person = await other.AskedPersonAsync("u-1");

        var ack = person.RespondAsync(handle.InteractionId, "yes");
        await other.UntilStatusAsync(handle.InteractionId, InteractionStatus.Responded);
        runs.Nodes.ShouldBeEmpty();
        await other.AdvanceUntilAsync(ack, TimeSpan.FromSeconds(1), atMost: 8);

        (await ack.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        runs.Nodes.ShouldBe(["other"]);
        (await other.Questions.ResumeQuestion(handle.InteractionId).OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task A_restarted_owner_resumes_by_id_whether_the_answer_came_before_or_after()
    {
        var (world, runs) = (new World(), new HookRuns());
        var owner = NewNode(world, runs, "owner");
        var before = await owner.Questions.PublishQuestion("u-1", text: "Before");
        var after = await owner.Questions.PublishQuestion("u-1", text: "After");
        await using (var person = await owner.AskedPersonAsync("u-1", questions: 2))
        {
            await person.RespondAsync(before.InteractionId, "yes");
        }

        await owner.KillAsync();
        await using var restarted = NewNode(world, runs, "restarted");
        var resumedBefore = restarted.Questions.ResumeQuestion(before.InteractionId);
        var resumedAfter = restarted.Questions.ResumeQuestion(after.InteractionId);
        await using var later = await restarted.AskedPersonAsync("u-1");
        var ack = later.RespondAsync(after.InteractionId, "yes");
        await restarted.AdvanceUntilAsync(ack, TimeSpan.FromSeconds(1), atMost: 8);

        (await resumedBefore.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        (await resumedAfter.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        runs.Nodes.ShouldBe(["owner", "restarted"]);
    }

    [Fact]
    public async Task A_slow_hook_keeps_the_lease_and_runs_once()
    {
        var (world, runs) = (new World(), new HookRuns { Gate = new TaskCompletionSource() });
        await using var owner = NewNode(world, runs, "owner", options => options.AckTimeoutMs = 600_000);
        await using var other = NewNode(world, runs, "other", options => options.AckTimeoutMs = 600_000);
        var answer = owner.Questions.RequestQuestion("u-1", text: "Is it");
        await using var person = await other.AskedPersonAsync("u-1");
        var ack = person.RespondAsync(person.Asked[0].InteractionId, "yes");
        await runs.HasBegun.OrFailAsync();

        // Three times the lease, in steps shorter than it. Four timers: the deadline, the ack timeout, the owner's renewal, and the other node's wait for the
        // lease to end; before they are set, moving the clock would end the lease under a node that has not had its turn.
        for (var step = 0; step < 15; step++)
        {
            await owner.UntilTimersAsync(4);
            owner.Time.Advance(TimeSpan.FromSeconds(1));
        }

        runs.Nodes.ShouldBe(["owner"]);
        runs.Gate!.SetResult();
        (await ack.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await answer.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        runs.Nodes.ShouldBe(["owner"]);
    }

    [Fact]
    public async Task A_custom_callback_topic_gets_the_accepted_answer_as_well_and_nothing_that_was_refused()
    {
        await using var host = new TestHost();
        var messages = new List<JsonElement>();
        await using var subscription = await host.Broker.SubscribeAsync(
            "my-service/answers",
            (message, _) =>
            {
                using var document = JsonDocument.Parse(message);
                messages.Add(document.RootElement.Clone());
                return default;
            },
            default);
        var options = new InteractionOptions { CallbackTopic = "my-service/answers" };
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it", options: options);
        await using var person = await host.AskedPersonAsync("u-1");
        await person.RespondAsync(handle.InteractionId, "maybe");

        await person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1");
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        await host.UntilAsync(() => messages.Count == 1);

        messages[0].GetProperty("outcome").GetString().ShouldBe("yes");
        messages[0].GetProperty("respondedBy").GetString().ShouldBe("u-1");
        messages[0].GetProperty("responseId").GetString().ShouldBe("response-1");
    }

    [Fact]
    public async Task After_answer_timeout_and_cancellation_no_subscription_and_no_waiter_is_left()
    {
        await using var host = new TestHost();
        var answered = await host.Questions.PublishQuestion("u-1", text: "Answered");
        var timedOut = await host.Questions.PublishQuestion("u-1", text: "Timed out", options: new InteractionOptions { TimeoutMs = 1_000 });
        var cancelled = await host.Questions.PublishQuestion("u-1", text: "Cancelled");
        host.Waiting.ShouldBe(3);
        // One for all that this node waits for.
        host.Broker.TopicCount.ShouldBe(1);

        await host.Responder.RespondAsync(new("u-1"), new InteractionReply { InteractionId = answered.InteractionId, ResponseId = "response-1", Outcome = "yes" });
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await cancelled.CancelAsync();

        await host.UntilAsync(() => host.Waiting == 0);
        await Should.ThrowAsync<InteractionTimeoutException>(() => timedOut.WaitAsync().OrFailAsync());
        host.Waiting.ShouldBe(0);
        host.Broker.TopicCount.ShouldBe(1);
    }

    [Fact]
    public async Task When_a_node_shuts_down_who_waits_is_told_and_the_interaction_stays_open()
    {
        var (world, runs) = (new World(), new HookRuns());
        var node = NewNode(world, runs, "node");
        var answer = node.Questions.RequestQuestion("u-1", text: "Is it");
        await node.UntilAsync(() => world.Broker.TopicCount == 1);

        await node.DisposeAsync();

        await Task.WhenAny(answer).OrFailAsync();
        var told = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await answer);
        told.Message.ShouldContain("stays open");
        world.Broker.TopicCount.ShouldBe(0);
        await using var other = NewNode(world, runs, "other");
        await using var person = await other.AskedPersonAsync("u-1");
        person.Unanswered.ShouldHaveSingleItem();
    }

    private static TestHost NewNode(World world, HookRuns runs, string name, Action<EdgeInteractOptions>? configure = null) => new(
        builder =>
        {
            builder.Services.AddSingleton(runs);
            builder.Services.AddInteractionHook<NotingHook>();
        },
        options =>
        {
            options.NodeId = name;
            configure?.Invoke(options);
        },
        world);

    private sealed class HookRuns
    {
        private readonly TaskCompletionSource _hasBegun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Nodes { get; } = [];

        public TaskCompletionSource? Gate { get; init; }

        public Task HasBegun => _hasBegun.Task;

        public async Task AddAsync(string node)
        {
            Nodes.Add(node);
            _hasBegun.TrySetResult();
            if (Gate is not null)
            {
                await Gate.Task;
            }
        }
    }

    private sealed class NotingHook(HookRuns runs, EdgeInteractOptions options) : IInteractionHook
    {
        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken) => runs.AddAsync(options.NodeId);
    }
}
