using EdgeInteract.Delivery;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Delivery;

public sealed class ReplayTests
{
    [Fact]
    public async Task A_replay_ends_with_the_complete_list_of_what_is_pending()
    {
        await using var host = new TestHost();
        var first = await host.Questions.PublishQuestion("u-1", text: "One");
        host.Time.Advance(TimeSpan.FromMilliseconds(1));
        var second = await host.Questions.PublishQuestion("u-1", text: "Two");
        var receiver = new RecordingReceiver();
        await using var session = await host.Sessions.ConnectAsync(new("u-1"), "session-1", receiver, default);

        await session.ReplayAsync(default);
        await receiver.UntilAsync(3);
        await first.CancelAsync();
        await receiver.UntilAsync(4);
        await session.ReplayAsync(default);
        await receiver.UntilAsync(6);

        receiver.Messages.ShouldBe([
            $"interaction {first.InteractionId}",
            $"interaction {second.InteractionId}",
            $"pending {first.InteractionId} {second.InteractionId}",
            $"dismissed {first.InteractionId} Cancelled",
            $"interaction {second.InteractionId}",
            $"pending {second.InteractionId}",
        ]);
    }

    [Fact]
    public async Task What_ends_between_reading_and_sending_a_replay_leaves_no_dead_card()
    {
        // The store gives the list, and before it arrives the interaction is answered and dismissed.
        var memory = new World().MemoryStore;
        var store = new PausingStore(memory);
        await using var host = new TestHost(world: new World { Store = store });
        var handle = await host.Questions.PublishQuestion("role:members", text: "Is it");
        var receiver = new RecordingReceiver();
        await using var session = await host.Sessions.ConnectAsync(new("u-1"), "session-1", receiver, default);

        var replay = session.ReplayAsync(default).AsTask();
        await store.HasRead.OrFailAsync();
        await host.Responder.RespondAsync(new("u-2"), new InteractionReply { InteractionId = handle.InteractionId, ResponseId = "response-1", Outcome = "yes" });
        await receiver.UntilAsync(1);
        store.Continue();
        await replay.OrFailAsync();
        await receiver.UntilAsync(2);

        receiver.Messages.ShouldBe([$"dismissed {handle.InteractionId} RespondedByOther", "pending"]);
    }

    [Fact]
    public async Task A_slow_session_delays_no_other()
    {
        await using var host = new TestHost();
        var slow = new RecordingReceiver { Gate = new TaskCompletionSource() };
        var quick = new RecordingReceiver();
        await using var first = await host.Sessions.ConnectAsync(new("u-1"), "session-1", slow, default);
        await using var second = await host.Sessions.ConnectAsync(new("u-1"), "session-2", quick, default);

        await host.Questions.PublishQuestion("u-1", text: "One");
        await host.Questions.PublishQuestion("u-1", text: "Two");

        await quick.UntilAsync(2);
        slow.Messages.ShouldBeEmpty();
        slow.Gate.SetResult();
        await slow.UntilAsync(2);
    }

    [Fact]
    public async Task A_session_that_fell_too_far_behind_gets_everything_pending_again()
    {
        await using var host = new TestHost();
        var slow = new RecordingReceiver { Gate = new TaskCompletionSource() };
        await using var session = await host.Sessions.ConnectAsync(new("u-1"), "session-1", slow, default);
        var last = string.Empty;
        for (var index = 0; index < 4_200; index++)
        {
            last = (await host.Questions.PublishQuestion("u-1", text: "Is it")).InteractionId;
        }

        // Only when every message has come to the queue, and some were dropped, may it drain.
        await host.PublishAndAwaitDeliveryElsewhereAsync("u-1");
        slow.Gate.SetResult();

        await slow.UntilAsync(messages => messages.Count > 0 && messages[^1].StartsWith("pending", StringComparison.Ordinal) && messages[^1].Contains(last, StringComparison.Ordinal));
        slow.Messages.Where(message => message.StartsWith("interaction", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThanOrEqualTo(4_200);
    }

    [Fact]
    public async Task A_receiver_that_throws_loses_its_message_and_nobody_elses()
    {
        await using var host = new TestHost();
        var broken = new RecordingReceiver { Gate = new TaskCompletionSource() };
        broken.Gate.SetException(new InvalidOperationException("A sample failure."));
        await using var session = await host.Sessions.ConnectAsync(new("u-1"), "session-1", broken, default);
        await using var person = await host.PersonAsync("u-1");

        await host.Questions.PublishQuestion("u-1", text: "Is it");

        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
    }

    [Fact]
    public async Task A_request_that_comes_after_its_dismissal_leaves_no_dead_card()
    {
        // The two have topics of their own, and what has two ways can change places.
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        var message = (await host.Store.FindAsync(handle.InteractionId, default))!.Record.Message;
        var receiver = new RecordingReceiver();
        await using var session = await host.Sessions.ConnectAsync(new("u-1"), "session-1", receiver, default);
        await handle.CancelAsync();
        await receiver.UntilAsync(1);

        await host.Broker.PublishAsync(InteractionTopics.Inbox(new("u-1")), message, default);
        var later = await host.Questions.PublishQuestion("u-1", text: "Later");
        await receiver.UntilAsync(2);

        receiver.Messages.ShouldBe([$"dismissed {handle.InteractionId} Cancelled", $"interaction {later.InteractionId}"]);
    }

    /// <summary>Stops after the list has been read, until it is told to go on.</summary>
    private sealed class PausingStore(IInteractionStore inner) : IInteractionStore
    {
        private readonly TaskCompletionSource _hasRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task HasRead => _hasRead.Task;

        public void Continue() => _goOn.SetResult();

        public async ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var pending = await inner.GetPendingAsync(user, now, cancellationToken);
            _hasRead.SetResult();
            await _goOn.Task.OrFailAsync();
            return pending;
        }

        public ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken) => inner.CreateAsync(record, cancellationToken);

        public ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken) => inner.FindAsync(interactionId, cancellationToken);

        public ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken) =>
            inner.FindByIdempotencyKeyAsync(tenantId, idempotencyKey, cancellationToken);

        public ValueTask<TransitionResult?> TransitionAsync(string interactionId, InteractionTransition transition, CancellationToken cancellationToken) =>
            inner.TransitionAsync(interactionId, transition, cancellationToken);

        public ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => inner.TakeDueAsync(now, limit, cancellationToken);
    }
}
