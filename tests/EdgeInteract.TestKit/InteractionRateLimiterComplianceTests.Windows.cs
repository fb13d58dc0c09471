namespace EdgeInteract.TestKit;

/// <content>What counts as taken within a minute.</content>
public abstract partial class InteractionRateLimiterComplianceTests
{
    [Fact]
    public async Task As_many_as_the_limit_are_taken_within_a_minute_and_no_more()
    {
        var limiter = await CreateLimiterAsync();
        for (var index = 0; index < 5; index++)
        {
            await ShouldTakeAsync(TakeAsync(limiter, $"p-{index}", perMinute: 5));
        }

        (await TakeAsync(limiter, "p-5", perMinute: 5)).ShouldBe(PerMinute(5, 60));
        (await TakeAsync(limiter, "p-5", seconds: 59.999, perMinute: 5)).ShouldBe(PerMinute(5, 0.001));
    }

    [Fact]
    public async Task The_window_slides_and_is_not_set_back()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "at 0", seconds: 0, perMinute: 3));
        await ShouldTakeAsync(TakeAsync(limiter, "at 30", seconds: 30, perMinute: 3));
        await ShouldTakeAsync(TakeAsync(limiter, "at 50", seconds: 50, perMinute: 3));

        (await TakeAsync(limiter, "too many", seconds: 59, perMinute: 3)).ShouldBe(PerMinute(3, 1));
        await ShouldTakeAsync(TakeAsync(limiter, "at 60", seconds: 60, perMinute: 3));
        (await TakeAsync(limiter, "too many", seconds: 60, perMinute: 3)).ShouldBe(PerMinute(3, 30));
        await ShouldTakeAsync(TakeAsync(limiter, "at 90", seconds: 90, perMinute: 3));
        (await TakeAsync(limiter, "too many", seconds: 90, perMinute: 3)).ShouldBe(PerMinute(3, 20));
    }

    [Fact]
    public async Task After_the_time_that_is_given_a_place_can_be_taken_and_not_before()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "first", seconds: 1.25, perMinute: 2));
        await ShouldTakeAsync(TakeAsync(limiter, "second", seconds: 7, perMinute: 2));
        var refused = await TakeAsync(limiter, "third", seconds: 20, perMinute: 2);
        var free = 20 + refused.RetryAfter.ShouldNotBeNull().TotalSeconds;

        (await TakeAsync(limiter, "third", seconds: free - 0.001, perMinute: 2)).HasPlace.ShouldBeFalse();
        await ShouldTakeAsync(TakeAsync(limiter, "third", seconds: free, perMinute: 2));
    }

    [Fact]
    public async Task Under_a_lower_limit_than_the_one_before_as_many_have_to_leave_as_are_too_many()
    {
        var limiter = await CreateLimiterAsync();
        for (var index = 0; index < 9; index++)
        {
            await ShouldTakeAsync(TakeAsync(limiter, $"p-{index}", seconds: index, perMinute: 9));
        }

        (await TakeAsync(limiter, "high", seconds: 10, perMinute: 9)).ShouldBe(PerMinute(9, 50));
        (await TakeAsync(limiter, "normal", seconds: 10, perMinute: 7)).ShouldBe(PerMinute(9, 52));
        (await TakeAsync(limiter, "normal", seconds: 61.999, perMinute: 7)).HasPlace.ShouldBeFalse();
        await ShouldTakeAsync(TakeAsync(limiter, "normal", seconds: 62, perMinute: 7));
    }

    [Fact]
    public async Task What_has_ended_counts_for_the_rest_of_its_minute()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "ended", perMinute: 1));
        await limiter.FreeAsync(User, "ended", At(1), None);

        (await TakeAsync(limiter, "next", seconds: 59, perMinute: 1)).ShouldBe(PerMinute(1, 1));
        await ShouldTakeAsync(TakeAsync(limiter, "next", seconds: 60, perMinute: 1));
    }

    [Fact]
    public async Task What_is_given_back_was_never_taken()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "kept", perMinute: 2, concurrent: 2));
        await ShouldTakeAsync(TakeAsync(limiter, "given back", seconds: 1, perMinute: 2, concurrent: 2));
        await limiter.GiveBackAsync(User, "given back", At(2), None);

        await ShouldTakeAsync(TakeAsync(limiter, "next", seconds: 3, perMinute: 2, concurrent: 2));
        await limiter.FreeAsync(User, "next", At(4), None);
        (await TakeAsync(limiter, "too many", seconds: 5, perMinute: 2, concurrent: 2)).ShouldBe(PerMinute(2, 55));
    }

    [Fact]
    public async Task What_is_refused_does_not_count()
    {
        var limiter = await CreateLimiterAsync();
        await ShouldTakeAsync(TakeAsync(limiter, "first", perMinute: 1));
        for (var second = 1; second < 60; second++)
        {
            (await TakeAsync(limiter, $"refused at {second}", seconds: second, perMinute: 1)).ShouldBe(PerMinute(1, 60 - second));
        }

        await ShouldTakeAsync(TakeAsync(limiter, "next", seconds: 60, perMinute: 1));
    }
}
