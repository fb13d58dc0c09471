using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>Requests with one idempotency key are one, also for the limits.</summary>
public sealed class RateLimitIdempotencyTests
{
    [Fact]
    public async Task Published_again_it_does_not_count_again_and_is_not_refused()
    {
        await using var host = LimitedHost.WithPerMinute(2);
        var first = await host.AskAsync(key: "order-1");
        for (var again = 0; again < 5; again++)
        {
            (await host.AskAsync(key: "order-1")).InteractionId.ShouldBe(first.InteractionId);
        }

        (await host.CountUntilRefusedAsync()).ShouldBe(1);
        (await host.AskAsync(key: "order-1")).InteractionId.ShouldBe(first.InteractionId);
    }

    [Fact]
    public async Task Published_by_several_at_the_same_instant_it_counts_once_and_none_is_refused()
    {
        var meeting = new Meeting(20);
        await using var host = LimitedHost.WithConcurrent(1, configure: builder => builder.Services.AddMeeting(meeting));

        // All of them are between the looking for the key and the storing at the same time.
        var handles = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => host.AskAsync(key: "order-1")))).OrFailAsync();

        handles.Select(handle => handle.InteractionId).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        await host.ShouldRefuseAsync();
        await handles[0].CancelAsync();
        (await host.CountUntilRefusedAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_that_ask_different_users_under_one_key_the_one_that_is_refused_as_a_conflict_does_not_count()
    {
        var meeting = new Meeting(2);
        await using var host = LimitedHost.WithPerMinute(1, configure: builder => builder.Services.AddMeeting(meeting));

        var asking = new[] { "u-1", "u-2" }.Select(target => (Target: target, Task: Task.Run(() => host.AskAsync(target, key: "order-1")))).ToArray();
        await Record.ExceptionAsync(() => Task.WhenAll(asking.Select(asked => asked.Task)).OrFailAsync());

        var (won, lost) = asking[0].Task.IsCompletedSuccessfully ? (asking[0], asking[1]) : (asking[1], asking[0]);
        lost.Task.Exception!.InnerException.ShouldBeOfType<InteractionConflictException>();
        (await host.CountUntilRefusedAsync(won.Target)).ShouldBe(0);
        (await host.CountUntilRefusedAsync(lost.Target)).ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_a_later_hook_sets_is_the_one_that_counts()
    {
        await using var host = LimitedHost.WithConcurrent(1, request => request.IdempotencyKey ??= "set by a hook");

        var handle = await host.AskAsync();
        await host.ShouldRefuseAsync();
        await handle.CancelAsync();

        (await host.Store.FindAsync(handle.InteractionId, default))!.Record.IdempotencyKey.ShouldBe("set by a hook");
        (await host.AskAsync(key: "another")).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_another_key_it_is_another_request()
    {
        await using var host = LimitedHost.WithPerMinute(2);
        await host.AskAsync(key: "order-1");
        await host.AskAsync(key: "order-2");

        await host.ShouldRefuseAsync();
    }
}
