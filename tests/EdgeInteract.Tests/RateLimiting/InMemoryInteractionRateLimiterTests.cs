using EdgeInteract.RateLimiting;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.RateLimiting;

public sealed class InMemoryInteractionRateLimiterTests : InteractionRateLimiterComplianceTests
{
    protected override ValueTask<IInteractionRateLimiter> CreateLimiterAsync() => new(new InMemoryInteractionRateLimiter());

    [Fact]
    public async Task Users_who_have_nothing_that_counts_any_more_do_not_fill_the_memory()
    {
        var limiter = new InMemoryInteractionRateLimiter();
        for (var index = 0; index < 200_000; index++)
        {
            // A hundred new users a second, each with something open for ten seconds.
            await TakeAsync(limiter, $"user-{index}", SampleRecords.Start.AddSeconds(index / 100.0), TimeSpan.FromSeconds(10));
        }

        limiter.UserCount.ShouldBeLessThan(3 * 60 * 100);
    }

    [Fact]
    public async Task Who_is_given_back_everything_is_forgotten_at_once()
    {
        var limiter = new InMemoryInteractionRateLimiter();
        await TakeAsync(limiter, "u-1", SampleRecords.Start, TimeSpan.FromDays(1));
        await TakeAsync(limiter, "u-2", SampleRecords.Start, TimeSpan.FromDays(1));

        await limiter.GiveBackAsync(new InteractionUser("u-1"), "place", SampleRecords.Start, CancellationToken.None);
        limiter.UserCount.ShouldBe(1);
        await limiter.FreeAsync(new InteractionUser("u-2"), "place", SampleRecords.Start.AddMinutes(1), CancellationToken.None);
        limiter.UserCount.ShouldBe(0);
    }

    private static async Task TakeAsync(InMemoryInteractionRateLimiter limiter, string userId, DateTimeOffset at, TimeSpan life)
    {
        var request = new RateLimitRequest { User = new InteractionUser(userId), Place = "place", At = at, ExpiresAt = at + life, MaxPerMinute = 5, MaxConcurrent = 10 };
        (await limiter.TakeAsync(request, open: null, CancellationToken.None)).Verdict.ShouldBe(RateLimitVerdict.Taken);
    }
}
