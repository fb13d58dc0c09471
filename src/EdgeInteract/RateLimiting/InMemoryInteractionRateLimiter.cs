namespace EdgeInteract.RateLimiting;

/// <summary>Counts in the memory of this process: the default, for one node. It has no clock of its own: each call brings the time.</summary>
internal sealed class InMemoryInteractionRateLimiter : IInteractionRateLimiter
{
    private const int StripeCount = 64;

    private readonly UserPlacesStripe[] _stripes = [.. Enumerable.Range(0, StripeCount).Select(_ => new UserPlacesStripe())];

    /// <summary>How many users are counted: those who were asked lately or have something open, and some who were so a while ago.</summary>
    public int UserCount => _stripes.Sum(static stripe => stripe.Count);

    public ValueTask<RateLimitResult> TakeAsync(RateLimitRequest request, IReadOnlyCollection<string>? open, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(StripeOf(request.User).Take(request, open));
    }

    public ValueTask FreeAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken)
    {
        StripeOf(user).Free(user, place, at);
        return default;
    }

    public ValueTask GiveBackAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken)
    {
        StripeOf(user).GiveBack(user, place, at);
        return default;
    }

    private UserPlacesStripe StripeOf(InteractionUser user) => _stripes[(uint)user.UserId.GetHashCode(StringComparison.Ordinal) % StripeCount];
}
