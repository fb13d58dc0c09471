namespace EdgeInteract.Storage;

/// <summary>The open interactions of one user.</summary>
internal sealed class InMemoryInbox
{
    private const int MinTrimmed = 64;

    private readonly HashSet<InMemoryInteraction> _interactions = [];
    private bool _isClosed;

    public bool TryAdd(InMemoryInteraction interaction)
    {
        lock (_interactions)
        {
            return !_isClosed && _interactions.Add(interaction);
        }
    }

    public bool RemoveAndIsEmpty(InMemoryInteraction interaction)
    {
        lock (_interactions)
        {
            _interactions.Remove(interaction);
            if (_interactions.Capacity > MinTrimmed && _interactions.Count < _interactions.Capacity / 4)
            {
                _interactions.TrimExcess(_interactions.Count * 2);
            }

            return _isClosed = _interactions.Count == 0;
        }
    }

    public InMemoryInteraction[] ToArray()
    {
        lock (_interactions)
        {
            return [.. _interactions];
        }
    }
}
