using System.Globalization;
using EdgeInteract.Passport.Tests.Hosting;
using EdgeInteract.TestKit;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace EdgeInteract.Passport.Tests;

/// <summary>Trying again, giving up and leaving a service alone, all in virtual time.</summary>
public sealed class ResilienceTests
{
    private static readonly Func<Microsoft.AspNetCore.Http.HttpContext, Task> Members = PassportServer.Json("""["usr_1"]""");

    [Fact]
    public async Task A_failure_that_passes_is_tried_again_after_a_pause_and_logged()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(500));
        var publish = host.PublishAsync("members");
        var first = await PauseAsync(host);
        host.Clock.Advance(first);
        var second = await PauseAsync(host);
        host.Server.Answer = Members;
        host.Clock.Advance(second);

        await publish;

        first.ShouldBeGreaterThan(TimeSpan.Zero);
        host.Server.Count.ShouldBe(3);
        host.Log.Entries.Where(entry => entry.EventId == 201).ShouldAllBe(entry => entry.Level == LogLevel.Warning && entry.Text.Contains("500"));
        host.Log.Entries.Count(entry => entry.EventId == 201).ShouldBe(2);
    }

    [Fact]
    public async Task Pauses_double_up_to_their_limit_and_are_half_of_that_at_least()
    {
        var firsts = new HashSet<TimeSpan>();
        for (var run = 0; run < 10; run++)
        {
            await using var host = await PassportHost.StartAsync(PassportServer.Status(500), options =>
            {
                options.MaxRetries = 5;
                options.RetryDelay = TimeSpan.FromMilliseconds(200);
                options.MaxRetryDelay = TimeSpan.FromSeconds(2);
            });
            var publish = host.PublishAsync("members");
            foreach (var whole in (int[])[200, 400, 800, 1_600, 2_000])
            {
                var pause = await PauseAsync(host);
                pause.TotalMilliseconds.ShouldBeInRange(whole / 2, whole);
                firsts.Add(whole is 200 ? pause : default);
                host.Clock.Advance(pause);
            }

            await host.RefusalAsync(publish);
        }

        firsts.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task A_service_that_says_when_to_come_back_is_left_alone_until_then()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(429, retryAfter: "17"));
        var publish = host.PublishAsync("members");
        var pause = await host.Clock.NextTimerAsync(TimeSpan.FromSeconds(17), TimeSpan.FromSeconds(17));
        host.Server.Answer = Members;
        host.Clock.Advance(pause - TimeSpan.FromTicks(1));
        host.Server.Count.ShouldBe(1);
        host.Clock.Advance(TimeSpan.FromTicks(1));

        await publish;

        host.Server.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_service_may_say_it_as_a_time_by_the_clock()
    {
        await using var host = await PassportHost.StartAsync();
        var at = host.Clock.GetUtcNow().AddSeconds(19);
        host.Server.Answer = PassportServer.Status(503, at.ToString("R", CultureInfo.InvariantCulture));
        var publish = host.PublishAsync("members");
        var pause = await host.Clock.NextTimerAsync(TimeSpan.FromSeconds(19), TimeSpan.FromSeconds(19));
        host.Server.Answer = Members;
        host.Clock.Advance(pause);

        await publish;
    }

    [Fact]
    public async Task A_service_that_wants_to_be_left_alone_for_longer_than_a_publish_waits_is_a_failure_at_once()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(429, retryAfter: "3600"));

        (await host.RefusalAsync()).InnerException.ShouldBeAssignableTo<HttpRequestException>();
        host.Server.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_given_up_and_tried_again()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Hang);
        var publish = host.PublishAsync("members");
        await host.Server.NextAsync();
        host.Clock.Advance(PassportHost.AttemptTimeout);
        var pause = await PauseAsync(host);
        host.Server.Answer = Members;
        host.Clock.Advance(pause);

        await publish;
    }

    [Fact]
    public async Task All_attempts_together_have_a_limit()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(503, retryAfter: "60"), options => options.MaxRetries = 10);
        var publish = host.PublishAsync("members");
        host.Clock.Advance(await host.Clock.NextTimerAsync(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60)));
        await host.Clock.NextTimerAsync(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60));
        host.Clock.Advance(TimeSpan.FromSeconds(40));

        var refusal = await host.RefusalAsync(publish);

        refusal.InnerException.ShouldBeOfType<TimeoutRejectedException>().Timeout.ShouldBe(PassportHost.TotalTimeout);
        host.Server.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_circuit_that_opened_lets_one_attempt_through_after_a_while_and_closes_when_that_is_well()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(500), options =>
        {
            options.MaxRetries = 0;
            options.CircuitMinimumAttempts = 2;
            options.CircuitBreakDuration = TimeSpan.FromSeconds(20);
        });
        await host.RefusalAsync();
        await host.RefusalAsync();
        host.Server.Answer = Members;
        host.Clock.Advance(TimeSpan.FromSeconds(19));
        (await host.RefusalAsync()).InnerException.ShouldBeOfType<BrokenCircuitException>();
        host.Clock.Advance(TimeSpan.FromSeconds(2));

        (await host.RecipientsAsync()).ShouldBe(["usr_1"]);
        (await host.RecipientsAsync()).ShouldBe(["usr_1"]);
        host.Server.Count.ShouldBe(4);
        host.Log.Entries.Select(entry => entry.EventId).Where(id => id is 202 or 203).ShouldBe([202, 203]);
    }

    [Fact]
    public async Task A_circuit_stays_closed_for_roles_that_do_not_exist()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(404), options => options.CircuitMinimumAttempts = 2);

        for (var count = 0; count < 5; count++)
        {
            (await host.RefusalAsync()).Reason.ShouldBe(InteractionTargetError.UnknownRole);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_cancellation_during_a_call_passes_through(bool isCached)
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Hang, options => options.CacheDuration = TimeSpan.FromSeconds(isCached ? 5 : 0));
        using var source = new CancellationTokenSource();
        var publish = host.PublishAsync("members", cancellationToken: source.Token);
        await host.Server.NextAsync();

        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => publish.OrFailAsync());
        host.Server.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_callers_cancellation_between_two_attempts_passes_through()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(500));
        using var source = new CancellationTokenSource();
        var publish = host.PublishAsync("members", cancellationToken: source.Token);
        await PauseAsync(host);

        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => publish.OrFailAsync());
        host.ShouldBeUntouched();
    }

    private static Task<TimeSpan> PauseAsync(PassportHost host) => host.Clock.NextTimerAsync(TimeSpan.Zero, TimeSpan.FromSeconds(5));
}
