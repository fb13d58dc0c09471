namespace EdgeInteract.RateLimiting;

/// <summary>The places of one user: those of the last minute, and the open ones. Not for several threads at once.</summary>
internal sealed class UserPlaces
{
    // In the order of time. As few as the limit lets in.
    private readonly List<(DateTimeOffset At, string Place)> _asked = [];
    private readonly Dictionary<string, DateTimeOffset> _open = new(StringComparer.Ordinal);

    public RateLimitResult Take(RateLimitRequest request, IReadOnlyCollection<string>? open)
    {
        RemovePast(request.At);
        if (open is not null)
        {
            RemoveLeftOver(open);
        }

        if (_open.ContainsKey(request.Place))
        {
            _open[request.Place] = request.ExpiresAt;
            return new(RateLimitVerdict.Held);
        }

        if (_open.Count >= request.MaxConcurrent)
        {
            return new(RateLimitVerdict.Concurrent, _open.Count);
        }

        if (!IsAsked(request.Place))
        {
            if (_asked.Count >= request.MaxPerMinute)
            {
                // So many have to leave the window; the last of them is the one to wait for.
                var last = _asked[_asked.Count - request.MaxPerMinute];
                return new(RateLimitVerdict.PerMinute, _asked.Count, last.At + RateLimitRequest.Window - request.At);
            }

            AddAsked(request.At, request.Place);
        }

        _open.Add(request.Place, request.ExpiresAt);
        return new(RateLimitVerdict.Taken);
    }

    public void Free(string place) => _open.Remove(place);

    public void GiveBack(string place)
    {
        _open.Remove(place);
        _asked.RemoveAll(asked => string.Equals(asked.Place, place, StringComparison.Ordinal));
    }

    /// <summary>Whether nothing would be counted.</summary>
    public bool IsIdle(DateTimeOffset at)
    {
        RemovePast(at);
        return _asked.Count == 0 && _open.Count == 0;
    }

    private bool IsAsked(string place) => _asked.Exists(asked => string.Equals(asked.Place, place, StringComparison.Ordinal));

    private void AddAsked(DateTimeOffset at, string place)
    {
        // Two that come at the same time may take the lock in the other order.
        var index = _asked.Count;
        while (index > 0 && _asked[index - 1].At > at)
        {
            index--;
        }

        _asked.Insert(index, (at, place));
    }

    private void RemovePast(DateTimeOffset at)
    {
        var past = _asked.FindIndex(asked => asked.At + RateLimitRequest.Window > at);
        _asked.RemoveRange(0, past < 0 ? _asked.Count : past);
        foreach (var (place, expiresAt) in _open)
        {
            if (expiresAt <= at)
            {
                _open.Remove(place);
            }
        }
    }

    // One that was taken within the minute may be about to be published.
    private void RemoveLeftOver(IReadOnlyCollection<string> open)
    {
        var known = open.ToHashSet(StringComparer.Ordinal);
        foreach (var place in _open.Keys)
        {
            if (!known.Contains(place) && !IsAsked(place))
            {
                _open.Remove(place);
            }
        }
    }
}
