using EdgeInteract.Delivery;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using EdgeInteract.Tests.Storage;
using EdgeInteract.Tests.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Responses;

public sealed class FailureTests
{
    private static readonly InteractionUser User = new("u-1");

    [Fact]
    public async Task A_broker_that_fails_in_any_way_undoes_nothing_that_is_stored()
    {
        var world = new World();
        await using var host = new TestHost(builder => builder.Services.AddSingleton<IEdgeStreamBroker>(new BrokenBroker(world.Broker)), world: world);

        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        var waiting = handle.WaitAsync();
        await host.Responder.RespondAsync(User, Reply(handle.InteractionId)).OrFailAsync();

        (await waiting.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Acknowledged);
    }

    [Fact]
    public async Task Who_cancels_what_was_answered_elsewhere_gets_the_answer_although_its_message_was_lost()
    {
        var world = new World();
        await using var owner = new TestHost(world: world);
        // Says nothing to anybody, so the owner never hears of the answer.
        await using var other = new TestHost(builder => builder.Services.AddSingleton<IEdgeStreamBroker>(new BrokenBroker(world.Broker)), world: world);
        using var caller = new CancellationTokenSource();
        var answer = owner.Questions.RequestQuestion("u-1", text: "Is it", cancellationToken: caller.Token);
        await owner.UntilAsync(() => world.MemoryStore.Count == 1);
        var id = (await world.Store.GetPendingAsync(User, world.Time.GetUtcNow(), default)).ShouldHaveSingleItem().Record.InteractionId;
        var completed = other.Responder.RespondAsync(User, Reply(id));
        await other.AdvanceUntilAsync(completed, TimeSpan.FromSeconds(1), atMost: 8);
        await completed.OrFailAsync();
        answer.IsCompleted.ShouldBeFalse();

        await caller.CancelAsync();

        (await answer.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task Who_begins_to_wait_while_the_node_shuts_down_is_told()
    {
        var host = new TestHost();
        var publisher = host.Publisher;
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        await host.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => publisher.WaitAsync(handle.InteractionId).OrFailAsync());
        host.Broker.TopicCount.ShouldBe(0);
    }

    [Theory]
    [InlineData(typeof(CompleteTransition))]
    [InlineData(typeof(AcknowledgeTransition))]
    public async Task A_store_that_is_away_while_an_answer_is_completed_delays_it_and_the_hooks_run_once(Type step)
    {
        var runs = new HookRuns();
        var store = new FaultyStore(new World().MemoryStore);
        await using var host = new TestHost(builder => AddHook<CountingHook>(builder, runs), world: new World { Store = store });
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        var waiting = handle.WaitAsync();
        store.Before = asked => FailIf(asked.GetType() == step);

        var answered = host.Responder.RespondAsync(User, Reply(handle.InteractionId));
        await host.UntilTimersAsync(2);
        store.Before = null;
        host.Time.Advance(TimeSpan.FromSeconds(1));

        (await waiting.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        await answered.OrFailAsync();
        runs.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_store_that_is_away_when_the_callback_comes_leaves_nobody_waiting()
    {
        var world = new World();
        var store = new FaultyStore(world.MemoryStore);
        await using var owner = new TestHost(builder => builder.Services.AddSingleton<IInteractionStore>(store), world: world);
        await using var other = new TestHost(world: world);
        var handle = await owner.Questions.PublishQuestion("u-1", text: "Is it");
        var waiting = handle.WaitAsync();
        store.Before = _ => FailIf(true);

        await other.Publisher.CancelAsync(handle.InteractionId);
        await owner.UntilTimersAsync(2);
        store.Before = null;
        owner.Time.Advance(TimeSpan.FromSeconds(1));

        await Should.ThrowAsync<InteractionCancelledException>(() => waiting.OrFailAsync());
    }

    [Fact]
    public async Task A_claim_whose_result_was_lost_is_announced_when_the_same_answer_comes_again()
    {
        var store = new FaultyStore(new World().MemoryStore);
        await using var host = new TestHost(world: new World { Store = store });
        await using var other = await host.PersonAsync("u-2");
        var handle = await host.Questions.PublishQuestion("role:members", text: "Is it");
        await other.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        store.After = asked => FailIf(asked is RespondTransition);
        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => host.Responder.RespondAsync(User, Reply(handle.InteractionId)));
        store.After = null;

        await host.Responder.RespondAsync(User, Reply(handle.InteractionId)).OrFailAsync();

        await other.UntilAsync(who => who.Dismissals.Count > 0, Deadline.Token());
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task A_claim_whose_result_was_lost_is_announced_although_the_answer_never_comes_again()
    {
        var store = new FaultyStore(new World().MemoryStore);
        await using var host = new TestHost(world: new World { Store = store });
        await using var other = await host.PersonAsync("u-2");
        var handle = await host.Questions.PublishQuestion("role:members", text: "Is it");
        var waiting = handle.WaitAsync();
        await other.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        store.After = asked => FailIf(asked is RespondTransition);

        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => host.Responder.RespondAsync(User, Reply(handle.InteractionId)));

        await other.UntilAsync(who => who.Dismissals.Count > 0, Deadline.Token());
        (await waiting.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task A_claim_that_the_store_never_took_is_not_announced_and_can_be_made_again()
    {
        var store = new FaultyStore(new World().MemoryStore);
        await using var host = new TestHost(world: new World { Store = store });
        await using var other = await host.PersonAsync("u-2");
        var handle = await host.Questions.PublishQuestion("role:members", text: "Is it");
        await other.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        store.Before = asked => FailIf(asked is RespondTransition);
        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => host.Responder.RespondAsync(User, Reply(handle.InteractionId)));
        store.Before = null;

        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Delivered);
        other.Dismissals.ShouldBeEmpty();
        await host.Responder.RespondAsync(User, Reply(handle.InteractionId)).OrFailAsync();

        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task A_broker_that_is_stuck_holds_up_nobody_who_answers_beyond_the_ack_timeout()
    {
        var world = new World();
        var broker = new StuckBroker(world.Broker, "interactions.dismiss.");
        await using var host = new TestHost(builder => builder.Services.AddSingleton<IEdgeStreamBroker>(broker), world: world);
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        var answered = person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1");
        host.Time.Advance(TimeSpan.FromSeconds(10));
        (await answered.OrFailAsync()).ErrorCode.ShouldBe(InteractionErrorCodes.AckTimeout);
        broker.LetGo();

        await person.UntilAsync(who => who.Acks.Any(ack => ack.Status == InteractionAckStatus.Acknowledged), Deadline.Token());
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task A_hook_that_fails_when_it_is_disposed_keeps_no_answer_from_its_caller()
    {
        await using var host = new TestHost(builder => builder.Services.AddInteractionHook<BrokenDisposalHook>());
        await using var person = await host.PersonAsync("u-1");
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        await host.Responder.RespondAsync(User, Reply(handle.InteractionId)).OrFailAsync();

        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Acknowledged);
    }

    private static void FailIf(bool condition)
    {
        if (condition)
        {
            throw new InteractionStoreUnavailableException("A sample failure.");
        }
    }

    private static InteractionReply Reply(string interactionId) => new() { InteractionId = interactionId, ResponseId = "response-1", Outcome = "yes" };

    private static void AddHook<THook>(IEdgeInteractBuilder builder, HookRuns runs)
        where THook : class, IInteractionHook
    {
        builder.Services.AddSingleton(runs);
        builder.Services.AddInteractionHook<THook>();
    }

    private sealed class BrokenDisposalHook : IInteractionHook, IDisposable
    {
        private bool _hasAnswer;

        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
        {
            _hasAnswer = true;
            return Task.CompletedTask;
        }

        public void Dispose()
        {
            if (_hasAnswer)
            {
                throw new InvalidOperationException("A sample failure.");
            }
        }
    }

    private sealed class HookRuns
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public void Add() => Interlocked.Increment(ref _count);
    }

    private sealed class CountingHook(HookRuns runs) : IInteractionHook
    {
        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
        {
            runs.Add();
            return Task.CompletedTask;
        }
    }
}
