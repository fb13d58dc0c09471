using EdgeInteract.RateLimiting;

namespace EdgeInteract.TestKit;

/// <summary>What a limiter does, in the plainest words: it remembers everything for ever and counts anew each time.</summary>
internal sealed class RateLimitModel
{
    private readonly List<Entry> _entries = [];

    public RateLimitResult Take(RateLimitRequest request, IReadOnlyCollection<string>? open)
    {
        var mine = _entries.Where(entry => entry.User == request.User).ToArray();
        var asked = mine.Where(entry => entry.TakenAt is { } at && request.At - at < TimeSpan.FromMinutes(1)).OrderBy(entry => entry.TakenAt).ToArray();
        foreach (var left in mine.Where(entry => open is not null && !open.Contains(entry.Place, StringComparer.Ordinal) && !asked.Any(other => other.Place == entry.Place)))
        {
            left.OpenUntil = null;
        }

        var counted = mine.Where(entry => entry.OpenUntil > request.At).ToArray();
        if (counted.FirstOrDefault(entry => entry.Place == request.Place) is { } held)
        {
            held.OpenUntil = request.ExpiresAt;
            return new(RateLimitVerdict.Held);
        }

        if (counted.Length >= request.MaxConcurrent)
        {
            return new(RateLimitVerdict.Concurrent, counted.Length);
        }

        if (asked.FirstOrDefault(entry => entry.Place == request.Place) is { } again)
        {
            again.OpenUntil = request.ExpiresAt;
            return new(RateLimitVerdict.Taken);
        }

        if (asked.Length >= request.MaxPerMinute)
        {
            return new(RateLimitVerdict.PerMinute, asked.Length, asked[asked.Length - request.MaxPerMinute].TakenAt!.Value.AddMinutes(1) - request.At);
        }

        _entries.Add(new Entry(request.User, request.Place) { TakenAt = request.At, OpenUntil = request.ExpiresAt });
        return new(RateLimitVerdict.Taken);
    }

    public void Free(InteractionUser user, string place)
    {
        foreach (var entry in _entries.Where(entry => entry.User == user && entry.Place == place))
        {
            entry.OpenUntil = null;
        }
    }

    public void GiveBack(InteractionUser user, string place)
    {
        foreach (var entry in _entries.Where(entry => entry.User == user && entry.Place == place))
        {
            (entry.TakenAt, entry.OpenUntil) = (null, null);
        }
    }

    private sealed class Entry(InteractionUser user, string place)
    {
        public InteractionUser User { get; } = user;

        public string Place { get; } = place;

        public DateTimeOffset? TakenAt { get; set; }

        public DateTimeOffset? OpenUntil { get; set; }
    }
}
