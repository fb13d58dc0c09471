namespace EdgeInteract.Passport.Caching;

/// <summary>
/// Keeps the members of roles for seconds. Who asks while another asks for the same waits for that call. What gives no members is not kept.
/// </summary>
internal sealed class MemberCache(TimeSpan duration, int maxEntries, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<RoleOfTenant, LinkedListNode<MemberCacheEntry>> _entries = [];
    // All live equally long, so the first is the next to go.
    private readonly LinkedList<MemberCacheEntry> _byAge = [];

    public Task<IReadOnlyList<string>?> GetOrAddAsync(RoleOfTenant role, Func<RoleOfTenant, Task<IReadOnlyList<string>?>> ask)
    {
        MemberCacheEntry entry;
        lock (_gate)
        {
            if (_entries.TryGetValue(role, out var node))
            {
                if (!node.Value.Members.IsCompleted || IsFresh(node.Value))
                {
                    return node.Value.Members;
                }

                Remove(node);
            }

            while (_byAge.First is { } oldest && (_byAge.Count >= maxEntries || (oldest.Value.Members.IsCompleted && !IsFresh(oldest.Value))))
            {
                Remove(oldest);
            }

            entry = new MemberCacheEntry(role, time.GetTimestamp());
            _entries[role] = _byAge.AddLast(entry);
        }

        // Outside the lock, and as a promise made before: who comes meanwhile finds it.
        _ = FillAsync(entry, ask);
        return entry.Members;
    }

    private async Task FillAsync(MemberCacheEntry entry, Func<RoleOfTenant, Task<IReadOnlyList<string>?>> ask)
    {
        try
        {
            var members = await ask(entry.Role).ConfigureAwait(false);
            if (members is not { Count: > 0 })
            {
                Drop(entry);
            }

            entry.Set(members);
        }
        catch (Exception exception)
        {
            Drop(entry);
            entry.Fail(exception);
        }
    }

    private bool IsFresh(MemberCacheEntry entry) => time.GetElapsedTime(entry.AskedAt) < duration;

    private void Drop(MemberCacheEntry entry)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(entry.Role, out var node) && ReferenceEquals(node.Value, entry))
            {
                Remove(node);
            }
        }
    }

    private void Remove(LinkedListNode<MemberCacheEntry> node)
    {
        _entries.Remove(node.Value.Role);
        _byAge.Remove(node);
    }
}
