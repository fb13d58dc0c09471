namespace EdgeInteract.RateLimiting;

/// <summary>
/// The places of some users, with their lock. Who has none any more is left out when there may be as many of them as of the others, so that neither a timer nor a list of who is idle is
/// needed, and looking for them costs as much as adding them did.
/// </summary>
internal sealed class UserPlacesStripe
{
    private const int MinSwept = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<InteractionUser, UserPlaces> _users = [];
    private int _sweepAt = MinSwept;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _users.Count;
            }
        }
    }

    public RateLimitResult Take(RateLimitRequest request, IReadOnlyCollection<string>? open)
    {
        lock (_gate)
        {
            if (!_users.TryGetValue(request.User, out var places))
            {
                Sweep(request.At);
                _users.Add(request.User, places = new UserPlaces());
            }

            return places.Take(request, open);
        }
    }

    public void Free(InteractionUser user, string place, DateTimeOffset at)
    {
        lock (_gate)
        {
            if (_users.TryGetValue(user, out var places))
            {
                places.Free(place);
                RemoveIfIdle(user, places, at);
            }
        }
    }

    public void GiveBack(InteractionUser user, string place, DateTimeOffset at)
    {
        lock (_gate)
        {
            if (_users.TryGetValue(user, out var places))
            {
                places.GiveBack(place);
                RemoveIfIdle(user, places, at);
            }
        }
    }

    private void RemoveIfIdle(InteractionUser user, UserPlaces places, DateTimeOffset at)
    {
        if (places.IsIdle(at))
        {
            _users.Remove(user);
        }
    }

    private void Sweep(DateTimeOffset at)
    {
        if (_users.Count < _sweepAt)
        {
            return;
        }

        foreach (var (user, places) in _users)
        {
            RemoveIfIdle(user, places, at);
        }

        _sweepAt = Math.Max(MinSwept, _users.Count * 2);
        if (_users.Capacity > _sweepAt * 2)
        {
            _users.TrimExcess(_sweepAt);
        }
    }
}
