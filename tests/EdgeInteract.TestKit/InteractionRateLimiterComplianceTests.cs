using EdgeInteract.RateLimiting;

namespace EdgeInteract.TestKit;

/// <summary>What every <see cref="IInteractionRateLimiter"/> must do. One suite, one proof, for every backend. The tests are in the files beside this one, by subject.</summary>
public abstract partial class InteractionRateLimiterComplianceTests
{
    private static readonly DateTimeOffset Start = SampleRecords.Start;
    private static readonly InteractionUser User = new("u-1");

    private static CancellationToken None => CancellationToken.None;

    /// <summary>Makes a limiter that has counted nothing.</summary>
    protected abstract ValueTask<IInteractionRateLimiter> CreateLimiterAsync();

    private static DateTimeOffset At(double seconds) => Start.AddSeconds(seconds);

    private static ValueTask<RateLimitResult> TakeAsync(
        IInteractionRateLimiter limiter,
        string place,
        double seconds = 0,
        int perMinute = 100,
        int concurrent = 100,
        double expiresAfter = 3_600,
        InteractionUser? user = null,
        IReadOnlyCollection<string>? open = null) => limiter.TakeAsync(
        new RateLimitRequest
        {
            User = user ?? User,
            Place = place,
            At = At(seconds),
            ExpiresAt = At(seconds + expiresAfter),
            MaxPerMinute = perMinute,
            MaxConcurrent = concurrent,
        },
        open,
        None);

    private static async Task ShouldTakeAsync(ValueTask<RateLimitResult> taking) => (await taking).ShouldBe(new RateLimitResult(RateLimitVerdict.Taken));

    private static RateLimitResult PerMinute(int count, double retryAfter) => new(RateLimitVerdict.PerMinute, count, TimeSpan.FromSeconds(retryAfter));

    private static RateLimitResult Concurrent(int count) => new(RateLimitVerdict.Concurrent, count);
}
