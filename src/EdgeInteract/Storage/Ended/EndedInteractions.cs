using System.Numerics;

namespace EdgeInteract.Storage.Ended;

/// <summary>
/// What is kept of interactions about which nothing is left to be done, for late answers and repeated requests: all but their messages. They are bytes in a few long blocks, with
/// indexes that have no references: on a busy node they are most of what is in memory, and neither the garbage collector nor who adds to them has to look at what is there.
/// </summary>
/// <param name="retention">How long an interaction is kept.</param>
/// <param name="limit">How many are kept at most; beyond that, those that ended first go first.</param>
internal sealed class EndedInteractions(TimeSpan retention, int limit)
{
    // As many blocks as this, more or less, are looked through for an id that is in none of them.
    private const int Blocks = 32;
    private const int MinBlockBytes = 256 * 1024;
    private const int MaxBlockBytes = 64 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly List<EndedBlock> _blocks = [];
    private EndedBlock? _spare;
    private int _count;
    // Not after the time at which the first has been kept long enough; read without the lock, where usually nothing is to be done.
    private long _nextRemovalTicks = long.MaxValue;

    public int Count => Volatile.Read(ref _count);

    /// <summary>When the next one has been kept long enough.</summary>
    public DateTimeOffset? NextRemoval
    {
        get
        {
            lock (_gate)
            {
                return _count == 0 ? null : new DateTimeOffset(EndedEntry.RemoveAtTicks(_blocks[0].First), TimeSpan.Zero);
            }
        }
    }

    public void Add(StoredInteraction stored, DateTimeOffset at)
    {
        var removeAtTicks = retention.Ticks < DateTimeOffset.MaxValue.Ticks - at.UtcTicks ? at.UtcTicks + retention.Ticks : DateTimeOffset.MaxValue.Ticks;
        var key = EndedKey.Of(stored.Record.InteractionId);
        var entry = EndedEntry.Write(stored, removeAtTicks);
        var hasIdempotencyKey = stored.Record.IdempotencyKey is not null;
        lock (_gate)
        {
            if (_blocks.Count == 0 || !_blocks[^1].TryAdd(key, entry, hasIdempotencyKey))
            {
                AddBlock(EndedBlock.BytesOf(entry)).TryAdd(key, entry, hasIdempotencyKey);
            }

            Volatile.Write(ref _count, _count + 1);
            if (_count == 1)
            {
                Volatile.Write(ref _nextRemovalTicks, removeAtTicks);
            }
        }
    }

    public StoredInteraction? Find(string interactionId)
    {
        var key = EndedKey.Of(interactionId);
        byte[]? found = null;
        lock (_gate)
        {
            // Who asks for one usually does so soon after its end.
            for (var index = _blocks.Count - 1; index >= 0 && found is null; index--)
            {
                var entry = _blocks[index].Find(key);
                found = entry.IsEmpty ? null : entry.ToArray();
            }
        }

        return found is null ? null : EndedEntry.Read(found);
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
            if (_count <= limit && !IsExpired(now))
            {
                return false;
            }

            var block = _blocks[0];
            if (block.HasKeys && EndedEntry.HasIdempotencyKey(block.First))
            {
                withKey = EndedEntry.Read(block.First.ToArray()).Record;
            }

            block.RemoveFirst();
            Volatile.Write(ref _count, _count - 1);
            if (block.Count == 0)
            {
                _blocks.RemoveAt(0);
                block.Clear();
                // Without entries there is nothing to keep memory for.
                _spare = _count > 0 ? block : null;
            }

            return true;
        }
    }

    private bool IsExpired(DateTimeOffset now)
    {
        Volatile.Write(ref _nextRemovalTicks, _count == 0 ? long.MaxValue : EndedEntry.RemoveAtTicks(_blocks[0].First));
        return _nextRemovalTicks <= now.UtcTicks;
    }

    private EndedBlock AddBlock(int entryBytes)
    {
        var held = _blocks.Sum(static block => (long)block.Size);
        // Few different sizes, so that one that has become empty can be used again, and what goes on at one size allocates nothing.
        var wanted = (int)Math.Max(Math.Clamp(BitOperations.RoundUpToPowerOf2((ulong)(held / Blocks)), MinBlockBytes, MaxBlockBytes), (ulong)entryBytes);
        var block = _spare?.Size == wanted ? _spare : new EndedBlock(wanted);
        _spare = null;
        _blocks.Add(block);
        return block;
    }
}
