using EdgeInteract.RateLimiting;
using EdgeInteract.Storage;
using EdgeInteract.Tests.Observers;
using EdgeInteract.Tests.Questions;
using EdgeInteract.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>What counts is what is published, and once.</summary>
public sealed class RateLimitGiveBackTests
{
    private const int Limit = 2;

    [Fact]
    public async Task What_a_later_hook_blocks_does_not_count()
    {
        var blocks = true;
        await using var host = LimitedHost.WithPerMinute(Limit, _ => Throw(blocks, new InteractionBlockedException("Not now.")));

        await ShouldFailAsync<InteractionBlockedException>(host);

        blocks = false;
        (await host.CountUntilRefusedAsync()).ShouldBe(Limit);
    }

    [Fact]
    public async Task What_a_later_hook_fails_on_does_not_count()
    {
        var fails = true;
        await using var host = LimitedHost.WithPerMinute(Limit, _ => Throw(fails, new TimeoutException("A sample failure.")));

        await ShouldFailAsync<InteractionPublishException>(host);

        fails = false;
        (await host.CountUntilRefusedAsync()).ShouldBe(Limit);
    }

    [Fact]
    public async Task What_a_later_hook_makes_invalid_does_not_count()
    {
        var spoils = true;
        await using var host = LimitedHost.WithPerMinute(Limit, request => request.Title = spoils ? "" : request.Title);

        await ShouldFailAsync<InteractionRequestInvalidException>(host);

        spoils = false;
        (await host.CountUntilRefusedAsync()).ShouldBe(Limit);
    }

    [Fact]
    public async Task What_its_caller_cancels_during_a_later_hook_does_not_count()
    {
        using var caller = new CancellationTokenSource();
        await using var host = LimitedHost.WithPerMinute(Limit, _ =>
        {
            caller.Cancel();
            caller.Token.ThrowIfCancellationRequested();
        });

        await Should.ThrowAsync<OperationCanceledException>(() => host.Publisher.PublishAsync(TestHost.Request(), caller.Token));

        var places = host.Services.GetRequiredService<IInteractionRateLimiter>();
        places.ShouldBeOfType<InMemoryInteractionRateLimiter>().UserCount.ShouldBe(0);
    }

    [Fact]
    public async Task What_the_store_or_the_broker_does_not_take_does_not_count()
    {
        var store = new FaultyStore(new World().MemoryStore);
        await using var host = LimitedHost.WithPerMinute(Limit, world: new World { Store = store });
        store.Before = step => Throw(step is InteractionRecord, new InteractionStoreUnavailableException("A sample failure."));

        await ShouldFailAsync<InteractionStoreUnavailableException>(host);

        store.Before = null;
        (await host.CountUntilRefusedAsync()).ShouldBe(Limit);
    }

    [Fact]
    public async Task What_is_stored_although_its_result_was_lost_is_withdrawn_and_does_not_count()
    {
        var store = new FaultyStore(new World().MemoryStore);
        await using var host = LimitedHost.WithPerMinute(Limit, world: new World { Store = store });
        store.After = step => Throw(step is InteractionRecord, new InteractionStoreUnavailableException("A sample failure."));

        await ShouldFailAsync<InteractionStoreUnavailableException>(host);

        store.After = null;
        (await host.CountUntilRefusedAsync()).ShouldBe(Limit);
    }

    [Fact]
    public async Task A_place_that_was_taken_and_nobody_was_told_is_given_back()
    {
        var limiter = new FaultyLimiter { AfterTake = _ => throw new InteractionStoreUnavailableException("A sample failure.") };
        await using var host = LimitedHost.WithPerMinute(Limit, configure: builder => builder.Services.AddLimiter(limiter));

        await ShouldFailAsync<InteractionStoreUnavailableException>(host);

        limiter.AfterTake = null;
        (await host.CountUntilRefusedAsync()).ShouldBe(Limit);
    }

    [Fact]
    public async Task Of_a_role_the_places_that_were_taken_are_given_back_where_one_cannot_be_asked_for()
    {
        var limiter = new FaultyLimiter { BeforeTake = request => Throw(request.User.UserId == "u-2", new InteractionStoreUnavailableException("A sample failure.")) };
        await using var host = LimitedHost.WithPerMinute(1, configure: builder => builder.Services.AddLimiter(limiter));

        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => host.AskAsync("role:members"));

        limiter.BeforeTake = null;
        (await host.AskAsync("role:members")).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_that_waits_for_one_answer_of_each_is_refused_and_does_not_count()
    {
        await using var host = LimitedHost.WithPerMinute(1);
        var roundcall = TestHost.Request("role:members", new Roundcall("Sample")) with { Type = "tests/roundcall" };

        await Should.ThrowAsync<InteractionPublishException>(() => host.Publisher.PublishAndWaitAsync(roundcall));

        (await host.AskAsync("role:members")).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_counts_for_the_substitute_and_not_for_who_is_away()
    {
        var isAway = true;
        await using var host = LimitedHost.WithPerMinute(Limit, request => request.TargetUserId = isAway && request.TargetUserId == "u-1" ? "u-2" : request.TargetUserId);
        await host.AskAsync("u-1");

        (await host.CountUntilRefusedAsync("u-2")).ShouldBe(Limit - 1);

        isAway = false;
        (await host.CountUntilRefusedAsync("u-1")).ShouldBe(Limit);
    }

    [Fact]
    public async Task A_substitute_who_is_over_the_limit_blocks_the_request_by_the_name_of_the_hook()
    {
        var events = new EventLog();
        var isAway = true;
        await using var host = LimitedHost.WithPerMinute(
            1, request => request.TargetUserId = isAway && request.TargetUserId == "u-1" ? "u-2" : request.TargetUserId, builder => builder.Services.AddEventLog(events));
        await host.AskAsync("u-2");

        var refusal = await host.ShouldRefuseAsync("u-1");

        refusal.UserId.ShouldBe("u-2");
        refusal.BlockedBy.ShouldBe(nameof(RateLimitInteractionHook));
        refusal.InteractionId.ShouldNotBeNull();
        var blocked = (await events.UntilAsync(2))[1];
        blocked.Kind.ShouldBe(InteractionEventKind.Blocked);
        blocked.InteractionId.ShouldBe(refusal.InteractionId);
        blocked.BlockedBy.ShouldBe(nameof(RateLimitInteractionHook));
        isAway = false;
        await host.AskAsync("u-1");
    }

    [Fact]
    public async Task A_redirect_from_a_role_to_a_member_keeps_the_place_of_that_member_alone()
    {
        var redirects = true;
        await using var host = LimitedHost.WithPerMinute(1, request => request.TargetUserId = redirects ? "u-2" : request.TargetUserId);
        await host.AskAsync("role:members");

        redirects = false;

        (await host.AskAsync("role:members")).LeftOut.ShouldBe(["u-2"]);
    }

    [Fact]
    public async Task A_redirect_by_an_earlier_hook_never_asks_for_a_place_at_who_is_away()
    {
        var asked = new List<string>();
        var limiter = new FaultyLimiter { BeforeTake = request => asked.Add(request.User.UserId) };
        await using var host = new TestHost(builder => builder.Services.AddLimiter(limiter).AddInteractionHook<RedirectingHook>().AddInteractionHook<RateLimitInteractionHook>());

        await host.AskAsync("u-1");

        asked.ShouldBe(["u-2"]);
    }

    [Fact]
    public async Task A_redirect_by_an_earlier_hook_to_a_role_that_is_not_known_is_the_error_that_it_is_without_limits()
    {
        await using var host = new TestHost(builder => builder.Services.AddInteractionHook<UnknownRoleHook>().AddInteractionHook<RateLimitInteractionHook>());

        await Should.ThrowAsync<InteractionTargetException>(() => host.AskAsync("u-1"));
    }

    [Fact]
    public async Task A_redirect_into_another_tenant_counts_there()
    {
        var redirects = true;
        await using var host = LimitedHost.WithPerMinute(1, request => request.TenantId = redirects ? "acme" : request.TenantId);
        await host.AskAsync("u-1");

        redirects = false;

        await host.AskAsync("u-1");
        await Should.ThrowAsync<InteractionRateLimitException>(() => host.Publisher.PublishAsync(TestHost.Request() with { TenantId = "acme" }));
    }

    private static async Task ShouldFailAsync<TException>(TestHost host)
        where TException : Exception
    {
        for (var index = 0; index < Limit + 1; index++)
        {
            (await Should.ThrowAsync<TException>(() => host.AskAsync())).ShouldNotBeOfType<InteractionRateLimitException>();
        }
    }

    private static void Throw(bool throws, Exception exception)
    {
        if (throws)
        {
            throw exception;
        }
    }

    private sealed class RedirectingHook : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            request.TargetUserId = "u-2";
            return Task.CompletedTask;
        }
    }

    private sealed class UnknownRoleHook : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            request.TargetUserId = "role:unknown";
            return Task.CompletedTask;
        }
    }
}
