namespace EdgeInteract.Storage;

/// <summary>
/// Deadlines, the earliest first. Each interaction knows its place, so that one that ends early leaves at once: nothing of it stays behind, however many are waiting. The
/// queue of the framework cannot do that. Not safe for several threads.
/// </summary>
internal sealed class DeadlineHeap
{
    // Flatter than two, and the children of a node stand beside each other.
    private const int Children = 4;
    private const int MinCapacity = 64;

    private (InMemoryInteraction Interaction, long DueTicks)[] _nodes = [];

    public int Count { get; private set; }

    public (InMemoryInteraction Interaction, long DueTicks) First => _nodes[0];

    public void Add(InMemoryInteraction interaction, long dueTicks)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Math.Max(MinCapacity, Count * 2));
        }

        MoveUp(Count++, (interaction, dueTicks));
    }

    /// <summary>Removes an interaction, if it is here.</summary>
    public void Remove(InMemoryInteraction interaction)
    {
        var place = interaction.DeadlinePlace;
        if (place < 0)
        {
            return;
        }

        interaction.DeadlinePlace = -1;
        var last = _nodes[--Count];
        _nodes[Count] = default;
        if (place < Count)
        {
            // The last takes its place, and goes on from there to where it belongs.
            if (place > 0 && last.DueTicks < _nodes[Parent(place)].DueTicks)
            {
                MoveUp(place, last);
            }
            else
            {
                MoveDown(place, last);
            }
        }

        if (_nodes.Length > MinCapacity && Count < _nodes.Length / 4)
        {
            Array.Resize(ref _nodes, _nodes.Length / 2);
        }
    }

    private static int Parent(int place) => (place - 1) / Children;

    private void MoveUp(int place, (InMemoryInteraction Interaction, long DueTicks) node)
    {
        while (place > 0 && node.DueTicks < _nodes[Parent(place)].DueTicks)
        {
            Put(place, _nodes[Parent(place)]);
            place = Parent(place);
        }

        Put(place, node);
    }

    private void MoveDown(int place, (InMemoryInteraction Interaction, long DueTicks) node)
    {
        while (EarliestChild(place) is var child and >= 0 && _nodes[child].DueTicks < node.DueTicks)
        {
            Put(place, _nodes[child]);
            place = child;
        }

        Put(place, node);
    }

    /// <returns>The place of the child, or -1 if there is none.</returns>
    private int EarliestChild(int place)
    {
        var first = (place * Children) + 1;
        if (first >= Count)
        {
            return -1;
        }

        var earliest = first;
        for (var child = first + 1; child < Math.Min(first + Children, Count); child++)
        {
            if (_nodes[child].DueTicks < _nodes[earliest].DueTicks)
            {
                earliest = child;
            }
        }

        return earliest;
    }

    private void Put(int place, (InMemoryInteraction Interaction, long DueTicks) node)
    {
        _nodes[place] = node;
        node.Interaction.DeadlinePlace = place;
    }
}
