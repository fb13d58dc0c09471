using EdgeInteract.Storage;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Deadlines;

public sealed class DeadlineTests
{
    [Fact]
    public async Task At_the_deadline_the_caller_gets_the_timeout_and_the_screens_lose_the_card()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        var options = new InteractionOptions { TimeoutMs = 604_800_000, CorrelationId = "order-1" };
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", options: options);
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());

        host.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromTicks(1));
        answer.IsCompleted.ShouldBeFalse();
        host.Time.Advance(TimeSpan.FromTicks(1));

        var timeout = await Should.ThrowAsync<InteractionTimeoutException>(() => answer.OrFailAsync());
        timeout.TargetUserId.ShouldBe("u-1");
        timeout.TimeoutMs.ShouldBe(604_800_000);
        timeout.TimedOutAt.ShouldBe(host.Time.GetUtcNow());
        timeout.CorrelationId.ShouldBe("order-1");
        timeout.InteractionId.ShouldBe(person.Asked[0].InteractionId);
        await person.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
        person.Dismissals[0].Reason.ShouldBe(InteractionDismissalReason.TimedOut);
    }

    [Fact]
    public async Task Deadlines_run_while_the_user_is_offline_and_what_has_expired_is_never_delivered()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = 60_000 });

        host.Time.Advance(TimeSpan.FromMinutes(1));
        await using var person = await host.PersonAsync("u-1");
        await host.Questions.PublishQuestion("u-1", text: "Later");
        await person.UntilAsync(who => who.Asked.Count > 0, Deadline.Token());

        person.Asked.ShouldHaveSingleItem().Title.ShouldBe("Later?");
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task Each_deadline_fires_at_its_time_whatever_the_order_of_publishing()
    {
        await using var host = new TestHost();
        var random = new Random(7);
        var waiting = new List<(DateTimeOffset Expected, Task<InteractionAnswer<Question.Outcome>> Answer)>();
        for (var index = 0; index < 2_000; index++)
        {
            var timeoutMs = random.Next(1_000, 600_000);
            var expected = host.Time.GetUtcNow().AddMilliseconds(timeoutMs);
            waiting.Add((expected, host.Questions.RequestQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = timeoutMs })));
        }

        host.Time.Advance(TimeSpan.FromMinutes(10));

        foreach (var (expected, answer) in waiting)
        {
            (await Should.ThrowAsync<InteractionTimeoutException>(() => answer.OrFailAsync())).TimedOutAt.ShouldBe(expected);
        }

        // One timer, and it now waits for nothing but the end of the retention.
        host.Time.TimerCount.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task An_answer_before_the_deadline_wins_and_the_deadline_changes_nothing()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().After(TimeSpan.FromSeconds(59)).Respond(new Question.Yes());
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = 60_000 });
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        await host.UntilTimersAsync(2);

        host.Time.Advance(TimeSpan.FromSeconds(59));
        (await answer.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        host.Time.Advance(TimeSpan.FromMinutes(1));

        (await host.StatusAsync(person.Asked[0].InteractionId)).ShouldBe(InteractionStatus.Acknowledged);
        person.Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_clock_that_jumps_back_times_nothing_out_early_and_a_jump_forward_is_noticed()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = 60_000 });
        var start = host.Time.GetUtcNow();

        // The timer is set for a minute from the start; the clock says an hour earlier when it fires.
        host.Time.Advance(TimeSpan.FromSeconds(30));
        host.Time.Jump(start - TimeSpan.FromHours(1));
        host.Time.Advance(TimeSpan.FromMinutes(30));
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);
        host.Time.Jump(start + TimeSpan.FromHours(2));
        host.Time.Advance(TimeSpan.FromMinutes(1));

        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task A_store_that_is_away_when_a_deadline_comes_is_asked_again()
    {
        var store = new FlakyStore(new World().MemoryStore);
        await using var host = new TestHost(world: new World { Store = store });
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = 1_000 });

        store.IsAway = true;
        host.Time.Advance(TimeSpan.FromSeconds(1));
        store.IsAway = false;
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);
        host.Time.Advance(TimeSpan.FromSeconds(1));

        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task A_retention_longer_than_a_timer_can_wait_ends_all_the_same()
    {
        var store = new InMemoryInteractionStore(TimeSpan.FromDays(60));
        await using var host = new TestHost(world: new World { Store = store });
        await host.Questions.PublishQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = 1_000 });

        host.Time.Advance(TimeSpan.FromSeconds(1));
        store.Count.ShouldBe(1);
        host.Time.Advance(TimeSpan.FromDays(60));

        store.Count.ShouldBe(0);
    }

    private sealed class FlakyStore(IInteractionStore inner) : IInteractionStore
    {
        public bool IsAway { get; set; }

        public ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
            IsAway ? throw new InteractionStoreUnavailableException("A sample failure.") : inner.TakeDueAsync(now, limit, cancellationToken);

        public ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken) => inner.CreateAsync(record, cancellationToken);

        public ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken) => inner.FindAsync(interactionId, cancellationToken);

        public ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken) =>
            inner.FindByIdempotencyKeyAsync(tenantId, idempotencyKey, cancellationToken);

        public ValueTask<TransitionResult?> TransitionAsync(string interactionId, InteractionTransition transition, CancellationToken cancellationToken) =>
            inner.TransitionAsync(interactionId, transition, cancellationToken);

        public ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
            inner.GetPendingAsync(user, now, cancellationToken);
    }
}
