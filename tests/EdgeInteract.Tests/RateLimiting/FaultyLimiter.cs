using EdgeInteract.RateLimiting;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>A limiter that loses what a test says, as a connection does.</summary>
internal sealed class FaultyLimiter : IInteractionRateLimiter
{
    private readonly InMemoryInteractionRateLimiter _inner = new();

    /// <summary>Called before a place is taken.</summary>
    public Action<RateLimitRequest>? BeforeTake { get; set; }

    /// <summary>Called when a place was taken, and before anybody is told.</summary>
    public Action<RateLimitRequest>? AfterTake { get; set; }

    /// <summary>Called before a place is freed, which waits for it.</summary>
    public Func<Task>? BeforeFree { get; set; }

    /// <summary>Whether what is freed and given back is lost.</summary>
    public bool LosesReleases { get; set; }

    public async ValueTask<RateLimitResult> TakeAsync(RateLimitRequest request, IReadOnlyCollection<string>? open, CancellationToken cancellationToken)
    {
        BeforeTake?.Invoke(request);
        var result = await _inner.TakeAsync(request, open, cancellationToken);
        AfterTake?.Invoke(request);
        return result;
    }

    public async ValueTask FreeAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (BeforeFree is not null)
        {
            await BeforeFree();
        }

        if (LosesReleases)
        {
            throw new InteractionStoreUnavailableException("A sample failure.");
        }

        await _inner.FreeAsync(user, place, at, cancellationToken);
    }

    public ValueTask GiveBackAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken) => LosesReleases
        ? throw new InteractionStoreUnavailableException("A sample failure.")
        : _inner.GiveBackAsync(user, place, at, cancellationToken);
}
