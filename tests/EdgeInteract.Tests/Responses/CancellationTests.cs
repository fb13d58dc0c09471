using EdgeInteract.Storage;
using EdgeInteract.Tests.Storage;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Responses;

public sealed class CancellationTests
{
    [Fact]
    public async Task The_callers_token_cancels_the_interaction_and_dismisses_the_screens()
    {
        await using var host = new TestHost();
        using var caller = new CancellationTokenSource();
        await using var person = await host.PersonAsync("u-1");
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", cancellationToken: caller.Token);
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());

        await caller.CancelAsync();

        // Shouldly makes a new exception of a cancelled task; the one that a caller catches is meant here.
        await Task.WhenAny(answer).OrFailAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await answer);
        cancelled.CancellationToken.ShouldBe(caller.Token);
        cancelled.InnerException.ShouldBeOfType<InteractionCancelledException>();
        await person.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
        person.Dismissals[0].Reason.ShouldBe(InteractionDismissalReason.Cancelled);
        (await host.StatusAsync(person.Asked[0].InteractionId)).ShouldBe(InteractionStatus.Cancelled);
    }

    [Fact]
    public async Task Cancelling_by_id_gives_the_reason_to_the_caller_and_to_the_screens_once()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        var answer = handle.WaitAsync();
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());

        (await host.Publisher.CancelAsync(handle.InteractionId, "The trip was called off.")).ShouldBeTrue();
        (await host.Publisher.CancelAsync(handle.InteractionId, "Again.")).ShouldBeFalse();

        (await Should.ThrowAsync<InteractionCancelledException>(() => answer.OrFailAsync())).Reason.ShouldBe("The trip was called off.");
        await person.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
        person.Dismissals[0].Message.ShouldBe("The trip was called off.");
        await Should.ThrowAsync<InteractionCancelledException>(() => handle.WaitAsync().OrFailAsync());
    }

    [Fact]
    public async Task Giving_up_waiting_leaves_the_interaction_open()
    {
        await using var host = new TestHost();
        using var impatient = new CancellationTokenSource();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        var waiting = handle.WaitAsync(impatient.Token);

        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting.OrFailAsync());
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);
    }

    [Fact]
    public async Task Giving_up_waiting_works_while_the_hooks_of_an_answer_run()
    {
        var gate = new TaskCompletionSource();
        await using var host = HostWith(gate);
        using var impatient = new CancellationTokenSource();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");
        var answered = person.RespondAsync(handle.InteractionId, "yes");
        await host.UntilStatusAsync(handle.InteractionId, InteractionStatus.Responded);
        var waiting = handle.WaitAsync(impatient.Token);

        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting.OrFailAsync());
        gate.SetResult();
        (await answered.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task A_cancelled_answer_that_had_been_accepted_is_not_thrown_away()
    {
        var gate = new TaskCompletionSource();
        await using var host = HostWith(gate);
        using var caller = new CancellationTokenSource();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", cancellationToken: caller.Token);
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        await host.UntilStatusAsync(person.Asked[0].InteractionId, InteractionStatus.Responded);

        await caller.CancelAsync();
        gate.SetResult();

        (await answer.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_callers_token_leaves_it_open_where_the_call_or_the_configuration_says_so(bool byCall)
    {
        await using var host = new TestHost(options: options => options.OnCallerCancelled = byCall ? CallerCancellation.CancelInteraction : CallerCancellation.LeaveOpen);
        using var caller = new CancellationTokenSource();
        await using var person = await host.PersonAsync("u-1");
        var options = byCall ? new InteractionOptions { OnCallerCancelled = CallerCancellation.LeaveOpen } : null;
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", options: options, cancellationToken: caller.Token);
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());

        await caller.CancelAsync();

        (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.OrFailAsync())).InnerException.ShouldBeNull();
        var id = person.Asked[0].InteractionId;
        (await host.StatusAsync(id)).ShouldBe(InteractionStatus.Delivered);
        (await person.RespondAsync(id, "yes")).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await host.Questions.ResumeQuestion(id).OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        person.Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cancellation_while_the_store_is_away_ends_the_call_at_once_and_the_interaction_when_the_store_is_back()
    {
        var world = new World();
        var store = new FaultyStore(world.MemoryStore);
        await using var host = new TestHost(world: new World { Store = store });
        using var caller = new CancellationTokenSource();
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", cancellationToken: caller.Token);
        await using var person = await host.AskedPersonAsync("u-1");
        var id = person.Asked[0].InteractionId;
        store.Before = _ => throw new InteractionStoreUnavailableException("A sample failure.");

        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.OrFailAsync());
        await host.UntilTimersAsync(2);
        store.Before = null;
        host.Time.Advance(TimeSpan.FromSeconds(1));

        await host.UntilStatusAsync(id, InteractionStatus.Cancelled);
        await person.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
    }

    [Fact]
    public async Task A_cancellation_whose_result_was_lost_is_told_when_the_store_is_back()
    {
        var world = new World();
        var store = new FaultyStore(world.MemoryStore);
        await using var host = new TestHost(world: new World { Store = store });
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");
        var answer = handle.WaitAsync();
        store.After = step =>
        {
            if (step is CancelTransition)
            {
                throw new InteractionStoreUnavailableException("A sample failure.");
            }
        };

        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => handle.CancelAsync("A sample reason."));

        (await Should.ThrowAsync<InteractionCancelledException>(() => answer.OrFailAsync())).Reason.ShouldBe("A sample reason.");
        await person.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
    }

    [Fact]
    public async Task Cancelling_an_unknown_id_is_a_typed_error()
    {
        await using var host = new TestHost();

        await Should.ThrowAsync<InteractionNotFoundException>(() => host.Publisher.CancelAsync("019a0000-0000-7000-8000-000000000009"));
    }

    private static TestHost HostWith(TaskCompletionSource gate) => new(builder =>
    {
        builder.Services.AddSingleton(gate);
        builder.Services.AddInteractionHook<GatedHook>();
    });

    private sealed class GatedHook(TaskCompletionSource gate) : IInteractionHook
    {
        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken) => gate.Task;
    }
}
