using System.Text.Json;
using System.Threading.Channels;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Proof;

/// <summary>A custom callback topic carries what the waiting code gets, at the end and once; nothing that was refused ever reaches it.</summary>
public sealed class CallbackTopicTests
{
    private const string Topic = "orders/approvals";

    [Fact]
    public async Task It_carries_the_accepted_answer_and_the_waiting_code_resumes_all_the_same()
    {
        await using var host = new TestHost();
        var (messages, subscription) = await ListenAsync(host);
        await using var _ = subscription;
        var (answer, screen, id) = await AskAsync(host);
        await using var __ = screen;

        (await screen.RespondAsync(id, "no", """{ "reason": "Quarter end" }""")).Status.ShouldBe(InteractionAckStatus.Acknowledged);

        var resumed = (await answer.OrFailAsync()).Response;
        var message = await messages.Reader.ReadAsync(Deadline.Token());
        Member(message, "interactionId").ShouldBe(id);
        Member(message, "respondedBy").ShouldBe("u-1");
        Member(message, "outcome").ShouldBe("no");
        Member(message, "correlationId").ShouldBe("order-1");
        Member(message, "responseId").ShouldBe(resumed.ResponseId);
        Member(message, "sessionId").ShouldBe(screen.Session.SessionId);
        message.GetProperty("timestamp").GetDateTimeOffset().ShouldBe(resumed.Timestamp);
        message.GetProperty("data").GetProperty("reason").GetString().ShouldBe("Quarter end");
        await ShouldBeSilentAsync(host, messages);
    }

    [Fact]
    public async Task It_carries_the_timeout()
    {
        await using var host = new TestHost();
        var (messages, subscription) = await ListenAsync(host);
        await using var _ = subscription;
        var (answer, screen, id) = await AskAsync(host);
        await using var __ = screen;

        await host.Time.AdvanceAsync(TimeSpan.FromMinutes(1));

        var timeout = await Should.ThrowAsync<InteractionTimeoutException>(() => answer.OrFailAsync());
        var message = await messages.Reader.ReadAsync(Deadline.Token());
        Member(message, "interactionId").ShouldBe(id);
        Member(message, "outcome").ShouldBe("timeout");
        message.GetProperty("timedOutAt").GetDateTimeOffset().ShouldBe(timeout.TimedOutAt);
        message.GetProperty("timeoutMs").GetInt32().ShouldBe(60_000);
        Member(message, "correlationId").ShouldBe("order-1");
        await ShouldBeSilentAsync(host, messages);
    }

    [Fact]
    public async Task It_carries_the_cancellation_with_its_reason()
    {
        await using var host = new TestHost();
        var (messages, subscription) = await ListenAsync(host);
        await using var _ = subscription;
        var (answer, screen, id) = await AskAsync(host);
        await using var __ = screen;

        await host.Publisher.CancelAsync(id, "No longer needed.");

        await Should.ThrowAsync<InteractionCancelledException>(() => answer.OrFailAsync());
        var message = await messages.Reader.ReadAsync(Deadline.Token());
        Member(message, "interactionId").ShouldBe(id);
        Member(message, "outcome").ShouldBe("cancelled");
        Member(message, "reason").ShouldBe("No longer needed.");
        await ShouldBeSilentAsync(host, messages);
    }

    [Fact]
    public async Task No_refused_answer_ever_reaches_it_whatever_the_reason()
    {
        await using var host = new TestHost();
        var (messages, subscription) = await ListenAsync(host);
        await using var _ = subscription;
        var (answer, screen, id) = await AskAsync(host);
        await using var __ = screen;
        await using var stranger = await Screen.ConnectAsync(host, "u-9");
        await using var namesake = await Screen.ConnectAsync(host, "u-1", tenantId: "other");

        (await stranger.RespondAsync(id)).ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
        (await namesake.RespondAsync(id)).ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
        (await screen.RespondAsync(id, "perhaps")).ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        (await screen.RespondAsync(id, "no")).ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        (await screen.RespondAsync(id, "timeout")).ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        (await screen.RespondAsync(id, "cancelled")).ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        (await screen.RespondAsync(id, "yes", responseId: "the-first")).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await screen.RespondAsync(id, "no", """{ "reason": "Too late" }""")).ErrorCode.ShouldBe(InteractionErrorCodes.AlreadyResponded);

        (await answer.OrFailAsync()).RespondedBy.ShouldBe("u-1");
        Member(await messages.Reader.ReadAsync(Deadline.Token()), "responseId").ShouldBe("the-first");
        await ShouldBeSilentAsync(host, messages);
    }

    private static async Task<(Channel<JsonElement> Messages, IAsyncDisposable Subscription)> ListenAsync(TestHost host)
    {
        var messages = Channel.CreateUnbounded<JsonElement>();
        var subscription = await host.Broker.SubscribeAsync(
            Topic,
            (message, _) =>
            {
                messages.Writer.TryWrite(JsonSerializer.Deserialize<JsonElement>(message.Span));
                return default;
            },
            CancellationToken.None);
        return (messages, subscription);
    }

    private static async Task<(Task<InteractionAnswer<Questions.Question.Outcome>> Answer, Screen Screen, string Id)> AskAsync(TestHost host)
    {
        var screen = await Screen.ConnectAsync(host, "u-1");
        var options = new InteractionOptions { TimeoutMs = 60_000, CallbackTopic = Topic, CorrelationId = "order-1" };
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", options: options);
        await host.UntilAsync(() => screen.Receiver.Open.Count == 1);
        return (answer, screen, screen.Receiver.Open.Single());
    }

    /// <summary>What is sent now comes after whatever else was sent, because a topic keeps the order.</summary>
    private static async Task ShouldBeSilentAsync(TestHost host, Channel<JsonElement> messages)
    {
        await host.Broker.PublishAsync(Topic, "\"the end\""u8.ToArray(), CancellationToken.None);
        (await messages.Reader.ReadAsync(Deadline.Token())).ToString().ShouldBe("the end");
    }

    private static string? Member(JsonElement message, string name) => message.GetProperty(name).GetString();
}
