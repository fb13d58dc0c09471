using EdgeInteract.RateLimiting;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>A limiter that nobody may ask.</summary>
internal sealed class NoLimiter : IInteractionRateLimiter
{
    public ValueTask<RateLimitResult> TakeAsync(RateLimitRequest request, IReadOnlyCollection<string>? open, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask FreeAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask GiveBackAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();
}
