using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace EdgeInteract.AotShapes.Questions;

/// <summary>Every collection that is a JSON array.</summary>
[Interaction("aot/lists", Client = "Shapes")]
public sealed partial record AskLists(Lists Given)
{
    [Outcome("same")]
    public sealed partial record Same(Lists Given);
}

public sealed record Lists(
    int[] Array, List<string?> List, IEnumerable<Guid> Enumerable, ICollection<Level> Collection, IList<int?> ListInterface, IReadOnlyCollection<Level?> ReadOnlyCollection, IReadOnlyList<decimal> ReadOnlyList,
    Collection<DateOnly> Own, ObservableCollection<bool> Observable, Queue<long> Queue, ConcurrentQueue<double> Concurrent, LinkedList<Item> Linked, ImmutableArray<Item?> ImmutableArray,
    ImmutableList<Pair> ImmutableList, IImmutableList<Pair?> ImmutableInterface, ImmutableQueue<ulong> ImmutableQueue, IImmutableQueue<string> ImmutableQueueInterface, HashSet<Pair> Set, ISet<string> SetInterface,
    SortedSet<int> Sorted, ImmutableHashSet<Item> ImmutableSet, IImmutableSet<Level> ImmutableSetInterface, ImmutableSortedSet<Guid> ImmutableSorted, IReadOnlyList<HashSet<int[]?>> Deep);

public sealed record Item(string Label, IReadOnlyList<Item>? Children = null);

public readonly record struct Pair(int First, string Second);
