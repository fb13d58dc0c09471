using System.Globalization;
using EdgeInteract.RateLimiting;

namespace EdgeInteract.TestKit;

/// <content>What counts as open, whose it is, and what several do at once.</content>
public abstract partial class InteractionRateLimiterComplianceTests
{
    [Fact]
    public async Task As_many_as_the_limit_are_open_until_one_is_freed()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "first", concurrent: 2));
        await ShouldTakeAsync(TakeAsync(limiter, "second", seconds: 100, concurrent: 2));

        (await TakeAsync(limiter, "third", seconds: 200, concurrent: 2)).ShouldBe(Concurrent(2));
        await limiter.FreeAsync(User, "first", At(201), None);
        await ShouldTakeAsync(TakeAsync(limiter, "third", seconds: 202, concurrent: 2));
        (await TakeAsync(limiter, "fourth", seconds: 203, concurrent: 2)).ShouldBe(Concurrent(2));
    }

    [Fact]
    public async Task At_its_deadline_a_place_is_free_whether_or_not_anybody_frees_it()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "short", concurrent: 1, expiresAfter: 100));

        (await TakeAsync(limiter, "next", seconds: 99.999, concurrent: 1)).ShouldBe(Concurrent(1));
        await ShouldTakeAsync(TakeAsync(limiter, "next", seconds: 100, concurrent: 1));
    }

    [Fact]
    public async Task A_place_that_is_held_counts_once_and_is_held_until_its_last_deadline()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "held", perMinute: 2, concurrent: 2, expiresAfter: 100));

        for (var again = 0; again < 5; again++)
        {
            (await TakeAsync(limiter, "held", seconds: 10, perMinute: 2, concurrent: 2, expiresAfter: 200)).ShouldBe(new RateLimitResult(RateLimitVerdict.Held));
        }

        await ShouldTakeAsync(TakeAsync(limiter, "other", seconds: 10, perMinute: 2, concurrent: 2));
        (await TakeAsync(limiter, "held", seconds: 20, perMinute: 2, concurrent: 2, expiresAfter: 190)).ShouldBe(new RateLimitResult(RateLimitVerdict.Held));
        (await TakeAsync(limiter, "third", seconds: 209, concurrent: 2)).ShouldBe(Concurrent(2));
        await ShouldTakeAsync(TakeAsync(limiter, "third", seconds: 210, concurrent: 2));
    }

    [Fact]
    public async Task Where_both_limits_are_reached_it_says_the_one_whose_end_nobody_knows()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "only", perMinute: 1, concurrent: 1));

        (await TakeAsync(limiter, "next", seconds: 1, perMinute: 1, concurrent: 1)).ShouldBe(Concurrent(1));
    }

    [Fact]
    public async Task Users_are_counted_apart_and_so_are_tenants()
    {
        var limiter = await CreateLimiterAsync();
        InteractionUser[] users = [new("u-1"), new("u-2"), new("u-1", "acme"), new("u-1", "other"), new("acme"), new("{u}"), new("Größe ✓:*")];
        foreach (var user in users)
        {
            await ShouldTakeAsync(TakeAsync(limiter, "place", perMinute: 1, concurrent: 1, user: user));
        }

        await limiter.FreeAsync(users[2], "place", At(1), None);
        (await TakeAsync(limiter, "next", seconds: 1, concurrent: 1, user: users[0])).ShouldBe(Concurrent(1));
        await ShouldTakeAsync(TakeAsync(limiter, "next", seconds: 1, concurrent: 1, user: users[2]));
    }

    [Fact]
    public async Task Freeing_and_giving_back_what_is_not_held_changes_nothing()
    {
        var limiter = await CreateLimiterAsync();
        await limiter.FreeAsync(User, "nobody's", At(0), None);
        await limiter.GiveBackAsync(User, "nobody's", At(0), None);
        await ShouldTakeAsync(TakeAsync(limiter, "first", concurrent: 1));
        await limiter.FreeAsync(User, "nobody's", At(1), None);
        await limiter.GiveBackAsync(User, "nobody's", At(1), None);

        (await TakeAsync(limiter, "second", seconds: 2, concurrent: 1)).ShouldBe(Concurrent(1));
    }

    [Fact]
    public async Task A_place_that_was_left_over_is_freed_when_it_is_told_what_is_open()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "left over", concurrent: 3));
        await ShouldTakeAsync(TakeAsync(limiter, "open", seconds: 1, concurrent: 3));
        await ShouldTakeAsync(TakeAsync(limiter, "being published", seconds: 61, concurrent: 3));

        (await TakeAsync(limiter, "next", seconds: 120, concurrent: 3)).ShouldBe(Concurrent(3));
        await ShouldTakeAsync(TakeAsync(limiter, "next", seconds: 120, concurrent: 3, open: ["open", "unknown here"]));
        (await TakeAsync(limiter, "one more", seconds: 120, concurrent: 3, open: ["open"])).ShouldBe(Concurrent(3));
        await ShouldTakeAsync(TakeAsync(limiter, "one more", seconds: 121, concurrent: 3, open: ["open"]));
    }

    [Fact]
    public async Task What_is_told_to_be_open_is_not_freed()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "first", concurrent: 2));
        await ShouldTakeAsync(TakeAsync(limiter, "second", concurrent: 2));

        (await TakeAsync(limiter, "third", seconds: 1_000, concurrent: 2, open: ["second", "first"])).ShouldBe(Concurrent(2));
        await ShouldTakeAsync(TakeAsync(limiter, "third", seconds: 1_000, concurrent: 2, open: []));
    }

    [Fact]
    public async Task Of_any_number_at_the_same_instant_no_more_pass_than_the_limit_lets()
    {
        var limiter = await CreateLimiterAsync();
        for (var round = 0; round < 20; round++)
        {
            var user = new InteractionUser(string.Create(CultureInfo.InvariantCulture, $"user-{round}"));
            var (perMinute, concurrent) = round % 2 == 0 ? (7, 100) : (100, 7);
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var taking = Enumerable.Range(0, 40).Select(index => Task.Run(async () =>
            {
                await start.Task;
                return await TakeAsync(limiter, string.Create(CultureInfo.InvariantCulture, $"p-{index}"), perMinute: perMinute, concurrent: concurrent, user: user);
            })).ToArray();
            start.SetResult();

            (await Task.WhenAll(taking).OrFailAsync()).Count(result => result.HasPlace).ShouldBe(7);
        }
    }

    [Fact]
    public async Task Of_any_number_that_take_one_place_at_the_same_instant_one_takes_it_and_the_others_hold_it()
    {
        var limiter = await CreateLimiterAsync();
        var taking = Enumerable.Range(0, 40).Select(_ => Task.Run(async () => await TakeAsync(limiter, "key:order-1", perMinute: 1, concurrent: 1))).ToArray();

        var results = await Task.WhenAll(taking).OrFailAsync();

        results.Count(result => result.Verdict == RateLimitVerdict.Taken).ShouldBe(1);
        results.Count(result => result.Verdict == RateLimitVerdict.Held).ShouldBe(39);
    }
}
