namespace EdgeInteract.RateLimiting;

/// <summary>
/// Lets a node look in the store for one user once a second at most, so that refusing somebody who floods a user stays cheap. Users share what is remembered, which is of a fixed size: one may
/// have to wait for another's second.
/// </summary>
internal sealed class LookThrottle
{
    private const int Slots = 256;

    private readonly long[] _lastTicks = new long[Slots];

    public bool MayLook(InteractionUser user, DateTimeOffset at)
    {
        ref var slot = ref _lastTicks[(uint)user.GetHashCode() % Slots];
        var last = Volatile.Read(ref slot);
        return Math.Abs(at.UtcTicks - last) >= TimeSpan.TicksPerSecond && Interlocked.CompareExchange(ref slot, at.UtcTicks, last) == last;
    }
}
