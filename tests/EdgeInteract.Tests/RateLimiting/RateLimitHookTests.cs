using EdgeInteract.TestKit;
using EdgeInteract.Tests.Hooks;
using EdgeInteract.Tests.Observers;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>What a caller is let and refused.</summary>
public sealed class RateLimitHookTests
{
    [Fact]
    public async Task With_the_defaults_a_user_is_asked_seven_times_a_minute_and_nine_times_with_high_priority()
    {
        await using var host = LimitedHost.Create();

        (await host.CountUntilRefusedAsync()).ShouldBe(7);
        (await host.CountUntilRefusedAsync(priority: InteractionPriority.High)).ShouldBe(2);
        (await host.CountUntilRefusedAsync("u-2", InteractionPriority.High)).ShouldBe(9);
        (await host.CountUntilRefusedAsync("u-2")).ShouldBe(0);
    }

    [Fact]
    public async Task With_the_defaults_a_user_has_ten_open_at_once_whatever_their_priority()
    {
        await using var host = LimitedHost.Create();
        await host.CountUntilRefusedAsync();
        host.Time.Advance(TimeSpan.FromMinutes(1));

        (await host.CountUntilRefusedAsync()).ShouldBe(3);

        (await host.ShouldRefuseAsync(priority: InteractionPriority.High)).ShouldSatisfyAllConditions(
            refusal => refusal.LimitType.ShouldBe(InteractionRateLimitException.Concurrent),
            refusal => refusal.CurrentCount.ShouldBe(10),
            refusal => refusal.Limit.ShouldBe(10),
            refusal => refusal.RetryAfter.ShouldBeNull());
    }

    [Fact]
    public async Task The_caller_is_told_whom_it_is_about_and_when_to_try_again_and_then_it_passes()
    {
        await using var host = LimitedHost.WithPerMinute(2);
        await host.AskAsync();
        host.Time.Advance(TimeSpan.FromSeconds(20));
        await host.AskAsync();
        host.Time.Advance(TimeSpan.FromSeconds(15));

        var refusal = await Should.ThrowAsync<InteractionRateLimitException>(() => host.Questions.RequestQuestion("u-1", text: "Is it")).OrFailAsync();

        refusal.UserId.ShouldBe("u-1");
        refusal.LimitType.ShouldBe(InteractionRateLimitException.PerMinute);
        refusal.CurrentCount.ShouldBe(2);
        refusal.Limit.ShouldBe(2);
        refusal.RetryAfter.ShouldBe(TimeSpan.FromSeconds(25));
        refusal.BlockedBy.ShouldBe(nameof(RateLimitInteractionHook));
        refusal.InteractionId.ShouldNotBeNullOrEmpty();
        host.World.MemoryStore.Count.ShouldBe(2);
        host.Time.Advance(refusal.RetryAfter!.Value - TimeSpan.FromMilliseconds(1));
        await host.ShouldRefuseAsync();
        host.Time.Advance(TimeSpan.FromMilliseconds(1));
        await host.AskAsync();
        // The window has slid by one and was not set back.
        (await host.ShouldRefuseAsync()).RetryAfter.ShouldBe(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task An_exempt_type_is_neither_refused_nor_counted()
    {
        await using var host = LimitedHost.Create(limits =>
        {
            (limits.MaxConcurrentPerUser, limits.MaxPerMinutePerUser, limits.BurstAllowance) = (1, 1, 0);
            limits.ExemptTypes.Add("tests/roundcall");
        });
        for (var index = 0; index < 20; index++)
        {
            await host.Questions.PublishRoundcall("u-1", text: "Sample");
        }

        await host.AskAsync();
        await host.Questions.PublishRoundcall("u-1", text: "Sample");

        await host.ShouldRefuseAsync();
    }

    [Fact]
    public async Task Who_tries_gets_the_refusal_as_a_value()
    {
        await using var host = LimitedHost.WithPerMinute(1);
        await host.AskAsync();

        var attempt = await host.Questions.TryRequestQuestion("u-1", text: "Is it").OrFailAsync();

        attempt.Status.ShouldBe(InteractionAttemptStatus.Blocked);
        attempt.Error.ShouldBeOfType<InteractionRateLimitException>().RetryAfter.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_refusal_is_seen_as_blocked_is_logged_and_reaches_no_later_hook()
    {
        var (events, lines, later) = (new EventLog(), new LogLines(), 0);
        await using var host = LimitedHost.WithPerMinute(1, _ => later++, builder => builder.Services.AddEventLog(events).AddLogLines(lines));
        await host.AskAsync();

        var refusal = await host.ShouldRefuseAsync();

        later.ShouldBe(1);
        var blocked = (await events.UntilAsync(2))[1];
        blocked.Kind.ShouldBe(InteractionEventKind.Blocked);
        blocked.InteractionId.ShouldBe(refusal.InteractionId);
        blocked.BlockedBy.ShouldBe(nameof(RateLimitInteractionHook));
        blocked.Reason.ShouldBe(refusal.Message);
        blocked.TargetUserId.ShouldBe("u-1");
        lines.Lines.ShouldContain(line => line.Contains($"{refusal.InteractionId} (tests/question) was blocked by {nameof(RateLimitInteractionHook)}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tenants_are_counted_apart()
    {
        await using var host = LimitedHost.WithPerMinute(1);
        await host.AskAsync();

        await host.Publisher.PublishAsync(TestHost.Request() with { TenantId = "acme" });

        await host.ShouldRefuseAsync();
        await Should.ThrowAsync<InteractionRateLimitException>(() => host.Publisher.PublishAsync(TestHost.Request() with { TenantId = "acme" }));
    }

    [Fact]
    public async Task Without_the_hook_nobody_asks_for_places_and_nobody_frees_any()
    {
        await using var host = new TestHost(
            builder => builder.Services.AddLimiter(new NoLimiter()), options => options.RateLimiting.MaxPerMinutePerUser = 1);
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        for (var index = 0; index < 3; index++)
        {
            await host.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();
        }

        await (await host.AskAsync("u-2")).CancelAsync();
    }

    [Fact]
    public async Task Answers_are_acknowledged_as_where_there_are_no_hooks_when_it_is_the_only_one()
    {
        await using var host = LimitedHost.Create();
        var handle = await host.AskAsync();

        (await host.Store.FindAsync(handle.InteractionId, default))!.Record.RunsHooks.ShouldBeFalse();
    }

    [Fact]
    public async Task A_hook_that_calls_it_by_itself_is_told_how_it_is_used()
    {
        await using var host = new TestHost(builder => builder.Services.AddSingleton<RateLimitInteractionHook>().AddInteractionHook<CallingHook>());

        var failure = await Should.ThrowAsync<InteractionPublishException>(() => host.AskAsync());

        failure.InnerException.ShouldBeOfType<InvalidOperationException>().Message.ShouldContain("AddInteractionHook<RateLimitInteractionHook>()");
    }

    private sealed class CallingHook(RateLimitInteractionHook inner) : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) => inner.OnBeforePublish(request, cancellationToken);
    }
}
