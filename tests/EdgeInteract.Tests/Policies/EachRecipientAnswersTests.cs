using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Delivery;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Policies;

public sealed class EachRecipientAnswersTests
{
    private static readonly InteractionTarget Members = InteractionTarget.Role("members");

    [Fact]
    public async Task The_result_says_what_each_has_answered_when_all_have()
    {
        await using var host = new TestHost();
        await using var first = await host.PersonAsync("u-1");
        await using var second = await host.PersonAsync("u-2");
        await using var third = await host.PersonAsync("u-3");
        first.WhenAsked<Roundcall>().Respond(new Roundcall.Seen("one"));
        second.WhenAsked<Roundcall>().Respond(new Roundcall.Seen("two"));
        third.WhenAsked<Roundcall>().Respond(new Roundcall.Seen());

        var answers = await host.Questions.RequestRoundcall(Members, text: "Sample", options: new InteractionOptions { CorrelationId = "call-1" }).OrFailAsync();

        answers.IsComplete.ShouldBeTrue();
        answers.Unanswered.ShouldBeEmpty();
        answers.CorrelationId.ShouldBe("call-1");
        answers.Answered.ToDictionary(answer => answer.RespondedBy, answer => answer.Outcome, StringComparer.Ordinal).ShouldBe(
            new Dictionary<string, Roundcall.Outcome>(StringComparer.Ordinal)
            {
                ["u-1"] = new Roundcall.Seen("one"),
                ["u-2"] = new Roundcall.Seen("two"),
                ["u-3"] = new Roundcall.Seen(),
            },
            ignoreOrder: true);
        (await host.StatusAsync(answers.InteractionId)).ShouldBe(InteractionStatus.Acknowledged);
    }

    [Fact]
    public async Task At_the_deadline_the_result_says_who_has_answered_and_who_has_not()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-2");
        person.WhenAsked<Roundcall>().Respond(new Roundcall.Seen());
        var answers = host.Questions.RequestRoundcall(Members, text: "Sample");
        await person.UntilAsync(who => who.Acks.Count == 1, Deadline.Token());
        answers.IsCompleted.ShouldBeFalse();

        host.Time.Advance(TimeSpan.FromDays(1));

        var result = await answers.OrFailAsync();
        result.IsComplete.ShouldBeFalse();
        result.Answered.ShouldHaveSingleItem().RespondedBy.ShouldBe("u-2");
        result.Unanswered.ShouldBe(["u-1", "u-3"]);
    }

    [Fact]
    public async Task Nobody_having_answered_is_a_result_and_no_exception()
    {
        await using var host = new TestHost();
        var answers = host.Questions.RequestRoundcall("u-1", text: "Sample");

        host.Time.Advance(TimeSpan.FromDays(1));

        (await answers.OrFailAsync()).Unanswered.ShouldBe(["u-1"]);
        var attempt = host.Questions.TryRequestRoundcall("u-1", text: "Sample");
        host.Time.Advance(TimeSpan.FromDays(1));
        (await attempt.OrFailAsync()).Answer.ShouldNotBeNull().Unanswered.ShouldBe(["u-1"]);
    }

    [Fact]
    public async Task One_answer_dismisses_the_card_on_the_same_persons_other_devices_and_on_nobody_elses()
    {
        await using var host = new TestHost();
        var (phone, desk, other) = (new RecordingReceiver(), new RecordingReceiver(), new RecordingReceiver());
        await using var onPhone = await host.Sessions.ConnectAsync(new("u-1"), "phone", phone, default);
        await using var atDesk = await host.Sessions.ConnectAsync(new("u-1"), "desk", desk, default);
        await using var elsewhere = await host.Sessions.ConnectAsync(new("u-2"), "other", other, default);
        var handle = await host.Questions.PublishRoundcall(Members, text: "Sample");
        await Task.WhenAll(phone.UntilAsync(1), desk.UntilAsync(1), other.UntilAsync(1));

        var ack = await onPhone.RespondAsync(new InteractionReply { InteractionId = handle.InteractionId, ResponseId = "response-1", Outcome = "seen" }, default);

        ack.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        await desk.UntilAsync(2);
        desk.Messages[^1].ShouldBe($"dismissed {handle.InteractionId} {InteractionDismissalReason.RespondedElsewhere}");
        // The next thing the others hear of is the end, at the deadline.
        host.Time.Advance(TimeSpan.FromDays(1));
        await other.UntilAsync(2);
        other.Messages[^1].ShouldBe($"dismissed {handle.InteractionId} {InteractionDismissalReason.TimedOut}");
        phone.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_answered_does_not_get_it_again_on_reconnecting_and_may_not_answer_twice()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishRoundcall(Members, text: "Sample");
        await using (var person = await host.AskedPersonAsync("u-1"))
        {
            await person.RespondAsync(handle.InteractionId, "seen", responseId: "response-1");
            (await person.RespondAsync(handle.InteractionId, "seen", responseId: "response-2")).RespondedBy.ShouldBe("u-1");
            (await person.RespondAsync(handle.InteractionId, "seen", responseId: "response-1")).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        }

        await using var again = await host.PersonAsync("u-1");
        await using var other = await host.AskedPersonAsync("u-2");

        again.Asked.ShouldBeEmpty();
        other.Unanswered.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_hooks_run_on_every_answer_and_each_ack_waits_for_its_own()
    {
        var seen = new List<string>();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(seen).AddInteractionHook<NotingHook>());
        var handle = await host.Questions.PublishRoundcall(Members, text: "Sample");
        foreach (var userId in new[] { "u-3", "u-1", "u-2" })
        {
            var response = await host.Responder.RespondAsync(
                new(userId), new InteractionReply { InteractionId = handle.InteractionId, ResponseId = $"response-{userId}", Outcome = "seen" });
            response.RespondedBy.ShouldBe(userId);
            seen[^1].ShouldBe(userId);
        }

        (await handle.WaitAsync().OrFailAsync()).Answered.Select(answer => answer.RespondedBy).ShouldBe(["u-3", "u-1", "u-2"]);
        seen.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_answer_whose_hooks_still_run_at_the_deadline_is_in_the_result_when_they_have_ended()
    {
        var gate = new TaskCompletionSource();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(gate).AddInteractionHook<WaitingHook>());
        var answers = host.Questions.RequestRoundcall(Members, text: "Sample", options: new InteractionOptions { TimeoutMs = 1_000 });
        await using var person = await host.AskedPersonAsync("u-1");
        var ack = person.RespondAsync(person.Asked[0].InteractionId, "seen");

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.UntilStatusAsync(person.Asked[0].InteractionId, InteractionStatus.TimedOut);
        answers.IsCompleted.ShouldBeFalse();
        gate.SetResult();

        (await answers.OrFailAsync()).Answered.ShouldHaveSingleItem().RespondedBy.ShouldBe("u-1");
        (await ack.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
    }

    [Fact]
    public async Task Answers_taken_by_other_nodes_are_collected_by_the_owner_whose_hooks_run_once_for_each()
    {
        var (world, seen) = (new World(), new List<string>());
        await using var owner = Node(world, "owner", seen);
        await using var other = Node(world, "other", seen);
        var answers = owner.Questions.RequestRoundcall(Members, text: "Sample");
        await using var first = await other.AskedPersonAsync("u-1");
        await using var second = await other.AskedPersonAsync("u-2");
        await using var third = await owner.AskedPersonAsync("u-3");
        var id = first.Asked[0].InteractionId;

        var acks = await Task.WhenAll(first.RespondAsync(id, "seen"), second.RespondAsync(id, "seen"), third.RespondAsync(id, "seen")).OrFailAsync();

        acks.ShouldAllBe(ack => ack.Status == InteractionAckStatus.Acknowledged);
        (await answers.OrFailAsync()).IsComplete.ShouldBeTrue();
        seen.ShouldBe(["u-1", "u-2", "u-3"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_cancellation_ends_it_for_all_who_have_not_answered()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishRoundcall(Members, text: "Sample");
        await using var person = await host.AskedPersonAsync("u-1");
        await using var other = await host.AskedPersonAsync("u-2");
        await person.RespondAsync(handle.InteractionId, "seen");

        await handle.CancelAsync("No longer needed.");

        await Should.ThrowAsync<InteractionCancelledException>(() => handle.WaitAsync().OrFailAsync());
        await other.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
        var snapshot = (await host.Publisher.FindAsync(handle.InteractionId)).ShouldNotBeNull();
        snapshot.Responses.ShouldHaveSingleItem().RespondedBy.ShouldBe("u-1");
        person.Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiting_for_one_answer_of_a_whole_role_is_refused_before_anybody_is_asked()
    {
        await using var host = new TestHost();
        var request = new InteractionRequest { Type = "tests/roundcall", TargetUserId = "role:members", Title = "Sample", Payload = new Roundcall("Sample") };

        var refusal = await Should.ThrowAsync<InteractionPublishException>(() => host.Publisher.PublishAndWaitAsync(request).OrFailAsync());

        refusal.Message.ShouldContain(nameof(IInteractionPublisher.PublishAndCollectAsync));
        host.World.MemoryStore.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Of_many_members_who_answer_at_the_same_instant_every_one_is_accepted_once()
    {
        string[] members = [.. Enumerable.Range(0, 100).Select(index => $"u-{index}")];
        await using var host = new TestHost();
        host.World.Roles["many"] = members;
        for (var round = 0; round < 20; round++)
        {
            var handle = await host.Questions.PublishRoundcall(InteractionTarget.Role("many"), text: "Sample");
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var responses = members.Select(member => Task.Run(async () =>
            {
                await start.Task;
                return await host.Responder.RespondAsync(
                    new(member), new InteractionReply { InteractionId = handle.InteractionId, ResponseId = $"response-{member}", Outcome = "seen" });
            })).ToArray();
            start.SetResult();

            await Task.WhenAll(responses).OrFailAsync();

            (await handle.WaitAsync().OrFailAsync()).Answered.Select(answer => answer.RespondedBy).ShouldBe(members, ignoreOrder: true);
        }
    }

    private static TestHost Node(World world, string nodeId, List<string> seen) => new(
        builder => builder.Services.AddSingleton(seen).AddInteractionHook<NotingHook>(), options => options.NodeId = nodeId, world);

    private sealed class NotingHook(List<string> seen) : IInteractionHook
    {
        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
        {
            lock (seen)
            {
                seen.Add(response.RespondedBy);
            }

            return Task.CompletedTask;
        }
    }

    private sealed class WaitingHook(TaskCompletionSource gate) : IInteractionHook
    {
        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken) => gate.Task;
    }
}
