namespace EdgeInteract.Storage;

/// <summary>The open interactions of one user. Most have one at a time, which needs no set.</summary>
internal sealed class InMemoryInbox
{
    private const int MinTrimmed = 64;

    private readonly Lock _gate = new();
    private InMemoryInteraction? _first;
    private HashSet<InMemoryInteraction>? _others;
    private bool _isClosed;

    /// <returns><see langword="false"/> if the inbox was emptied and takes nothing more. Adding again what is in it changes nothing.</returns>
    public bool TryAdd(InMemoryInteraction interaction)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }

            if (_first is null || _first == interaction)
            {
                _first = interaction;
            }
            else
            {
                (_others ??= []).Add(interaction);
            }

            return true;
        }
    }

    public bool RemoveAndIsEmpty(InMemoryInteraction interaction)
    {
        lock (_gate)
        {
            if (_first == interaction)
            {
                _first = null;
            }
            else if (_others is not null && _others.Remove(interaction) && _others.Capacity > MinTrimmed && _others.Count < _others.Capacity / 4)
            {
                _others.TrimExcess(_others.Count * 2);
            }

            return _isClosed = _first is null && _others is not { Count: > 0 };
        }
    }

    public InMemoryInteraction[] ToArray()
    {
        lock (_gate)
        {
            return [.. _first is null ? [] : (ReadOnlySpan<InMemoryInteraction>)[_first], .. _others ?? []];
        }
    }
}
