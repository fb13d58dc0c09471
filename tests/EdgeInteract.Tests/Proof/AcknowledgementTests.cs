using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Proof;

/// <summary>The ack of an answer comes when everything that follows from it is done, once, however often and from wherever the answer is sent.</summary>
public sealed class AcknowledgementTests
{
    [Fact]
    public async Task The_call_of_the_one_who_answers_returns_when_the_hooks_are_done_and_not_before()
    {
        var hook = new HeldHook();
        await using var host = HostWith(hook);
        await using var screen = await Screen.ConnectAsync(host, "u-1");
        var id = await AskAsync(host, screen);

        var bySession = screen.RespondAsync(id, responseId: "answer-1");
        await hook.Began.Task.OrFailAsync();
        var byServer = host.Responder.RespondAsync(screen.Session.User, Reply(id, "answer-1"));

        (await host.StatusAsync(id)).ShouldBe(InteractionStatus.Responded);
        bySession.IsCompleted.ShouldBeFalse();
        byServer.IsCompleted.ShouldBeFalse();
        hook.Gate.SetResult();
        (await bySession.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await byServer.OrFailAsync()).ResponseId.ShouldBe("answer-1");
        (await host.StatusAsync(id)).ShouldBe(InteractionStatus.Acknowledged);
        hook.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task An_error_where_nothing_was_claimed_leaves_the_interaction_open_for_another_try()
    {
        await using var host = new TestHost();
        await using var screen = await Screen.ConnectAsync(host, "u-1");
        await using var stranger = await Screen.ConnectAsync(host, "u-9");
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it");
        await host.UntilAsync(() => screen.Receiver.Open.Count == 1);
        var id = screen.Receiver.Open.Single();

        InteractionAck[] refusals =
        [
            await screen.RespondAsync(id, "perhaps"),
            await screen.RespondAsync(id, "no"),
            await screen.RespondAsync(id, "no", """{ "reason": 7 }"""),
            await stranger.RespondAsync(id),
        ];

        refusals.ShouldAllBe(ack => ack.Status == InteractionAckStatus.Error);
        screen.Receiver.Open.ShouldBe([id]);
        screen.Receiver.DismissalOf(id).ShouldBeNull();
        answer.IsCompleted.ShouldBeFalse();
        (await host.Publisher.FindAsync(id))!.Response.ShouldBeNull();
        (await screen.RespondAsync(id, "no", """{ "reason": "Quarter end" }""")).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await answer.OrFailAsync()).Response.Outcome.ShouldBe("no");
    }

    [Fact]
    public async Task The_same_answer_sent_50_times_at_once_is_accepted_once_and_always_gets_the_same_ack()
    {
        var hook = new HeldHook();
        hook.Gate.SetResult();
        await using var host = HostWith(hook);
        await using var laptop = await Screen.ConnectAsync(host, "u-1");
        await using var phone = await Screen.ConnectAsync(host, "u-1");
        for (var round = 1; round <= 100; round++)
        {
            var id = await AskAsync(host, laptop);
            host.Time.Advance(TimeSpan.FromSeconds(1));

            var acks = await Task.WhenAll(Enumerable.Range(0, 50).Select(index =>
                Task.Run(() => (index % 2 == 0 ? laptop : phone).RespondAsync(id, responseId: "answer-1")))).OrFailAsync();

            acks.ShouldAllBe(ack => ack == acks[0]);
            acks[0].Status.ShouldBe(InteractionAckStatus.Acknowledged);
            hook.Runs.ShouldBe(round);
            await laptop.Receiver.UntilEmptyAsync();
        }
    }

    [Fact]
    public async Task The_same_answer_sent_again_after_its_ack_was_lost_gets_the_first_ack_also_from_another_device_and_much_later()
    {
        var hook = new HeldHook();
        hook.Gate.SetResult();
        await using var host = HostWith(hook);
        var laptop = await Screen.ConnectAsync(host, "u-1");
        var id = await AskAsync(host, laptop);
        var first = await laptop.RespondAsync(id, responseId: "answer-1");

        // The ack went nowhere: the laptop was closed.
        await laptop.DisposeAsync();
        await host.Time.AdvanceAsync(TimeSpan.FromHours(5));
        await using var phone = await Screen.ConnectAsync(host, "u-1");
        var again = await phone.RespondAsync(id, responseId: "answer-1");
        var other = await phone.RespondAsync(id, responseId: "answer-2");

        again.ShouldBe(first);
        other.ErrorCode.ShouldBe(InteractionErrorCodes.AlreadyResponded);
        hook.Runs.ShouldBe(1);
        (await host.Publisher.FindAsync(id))!.Response!.SessionId.ShouldBe(laptop.Session.SessionId);
    }

    [Fact]
    public async Task Who_stops_waiting_for_the_ack_and_asks_again_joins_what_is_running()
    {
        var hook = new HeldHook();
        await using var host = HostWith(hook);
        await using var screen = await Screen.ConnectAsync(host, "u-1");
        var id = await AskAsync(host, screen);
        using var impatience = new CancellationTokenSource();

        var first = screen.Session.RespondAsync(Reply(id, "answer-1"), impatience.Token).AsTask();
        await hook.Began.Task.OrFailAsync();
        await impatience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first.OrFailAsync());
        var again = screen.RespondAsync(id, responseId: "answer-1");
        again.IsCompleted.ShouldBeFalse();
        hook.Gate.SetResult();

        (await again.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        hook.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task The_response_id_of_somebody_else_is_not_a_key_to_their_result()
    {
        await using var host = new TestHost();
        await using var first = await Screen.ConnectAsync(host, "u-1");
        await using var second = await Screen.ConnectAsync(host, "u-2");
        var id = (await host.Questions.PublishQuestion("role:members", text: "Is it")).InteractionId;
        (await first.RespondAsync(id, responseId: "answer-1")).Status.ShouldBe(InteractionAckStatus.Acknowledged);

        var copied = await second.RespondAsync(id, responseId: "answer-1");

        copied.ErrorCode.ShouldBe(InteractionErrorCodes.AlreadyResponded);
        copied.RespondedBy.ShouldBe("u-1");
    }

    private static TestHost HostWith(HeldHook hook) => new(builder =>
    {
        builder.Services.AddSingleton(hook);
        builder.Services.AddInteractionHook<HeldHook>(ServiceLifetime.Singleton);
    });

    private static async Task<string> AskAsync(TestHost host, Screen screen)
    {
        var id = (await host.Questions.PublishQuestion(screen.UserId, text: "Is it")).InteractionId;
        await screen.Receiver.UntilSeenAsync(id);
        return id;
    }

    private static InteractionReply Reply(string id, string responseId) => new() { InteractionId = id, ResponseId = responseId, Outcome = "yes" };
}
