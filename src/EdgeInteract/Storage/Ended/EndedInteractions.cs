namespace EdgeInteract.Storage.Ended;

/// <summary>
/// What is kept of interactions about which nothing is left to be done, for late answers and repeated requests: all but their messages. They are bytes in long buffers, with an
/// index that has no references: on a busy node they are most of what is in memory, and the garbage collector has nothing to do with them.
/// </summary>
/// <param name="retention">How long an interaction is kept.</param>
/// <param name="limit">How many are kept at most; beyond that, those that ended first go first.</param>
internal sealed class EndedInteractions(TimeSpan retention, int limit)
{
    private const int MinTrimmed = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, BufferPosition> _index = [];
    private readonly EntryBuffer _entries = new();
    // Read without the lock, where usually nothing is to be done.
    private int _count;
    private long _nextRemovalTicks = long.MaxValue;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _index.Count;
            }
        }
    }

    /// <summary>When the next one has been kept long enough.</summary>
    public DateTimeOffset? NextRemoval
    {
        get
        {
            lock (_gate)
            {
                return _entries.IsEmpty ? null : new DateTimeOffset(EndedEntry.RemoveAtTicks(_entries.First), TimeSpan.Zero);
            }
        }
    }

    public void Add(StoredInteraction stored, DateTimeOffset at)
    {
        var removeAtTicks = retention.Ticks < DateTimeOffset.MaxValue.Ticks - at.UtcTicks ? at.UtcTicks + retention.Ticks : DateTimeOffset.MaxValue.Ticks;
        var key = EndedKey.Of(stored.Record.InteractionId);
        var entry = EndedEntry.Write(stored, key, removeAtTicks);
        lock (_gate)
        {
            // Where an id is used again, what ended last is what is found.
            _index[key] = _entries.Append(entry);
            Publish();
        }
    }

    public StoredInteraction? Find(string interactionId)
    {
        var key = EndedKey.Of(interactionId);
        byte[] entry;
        lock (_gate)
        {
            if (!_index.TryGetValue(key, out var position))
            {
                return null;
            }

            entry = _entries.At(position).ToArray();
        }

        return EndedEntry.Read(entry);
    }

    /// <summary>Removes one that has been kept long enough, or that is one too many.</summary>
    /// <param name="now">The time.</param>
    /// <param name="withKey">What was removed, if it had an idempotency key, which somebody else keeps.</param>
    /// <returns><see langword="false"/> if there is none.</returns>
    public bool TryRemoveExpired(DateTimeOffset now, out InteractionRecord? withKey)
    {
        withKey = null;
        if (Volatile.Read(ref _count) <= limit && Volatile.Read(ref _nextRemovalTicks) > now.UtcTicks)
        {
            return false;
        }

        lock (_gate)
        {
            if (_entries.IsEmpty || (_index.Count <= limit && EndedEntry.RemoveAtTicks(_entries.First) > now.UtcTicks))
            {
                return false;
            }

            var first = _entries.First;
            withKey = EndedEntry.HasIdempotencyKey(first) ? EndedEntry.Read(first.ToArray()).Record : null;
            var key = EndedEntry.Key(first);
            if (_index[key] == _entries.FirstPosition)
            {
                _index.Remove(key);
            }

            _entries.RemoveFirst();
            if (_index.Capacity > MinTrimmed && _index.Count < _index.Capacity / 4)
            {
                _index.TrimExcess(_index.Count * 2);
            }

            Publish();
            return true;
        }
    }

    private void Publish()
    {
        Volatile.Write(ref _count, _index.Count);
        Volatile.Write(ref _nextRemovalTicks, _entries.IsEmpty ? long.MaxValue : EndedEntry.RemoveAtTicks(_entries.First));
    }
}
