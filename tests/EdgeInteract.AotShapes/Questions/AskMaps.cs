using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace EdgeInteract.AotShapes.Questions;

/// <summary>Every dictionary, with every kind of key.</summary>
[Interaction("aot/maps", Client = "Shapes")]
public sealed partial record AskMaps(Maps Given)
{
    [Outcome("same")]
    public sealed partial record Same(Maps Given);
}

public sealed record Maps(
    Dictionary<string, int> Dictionary, IDictionary<Level, Item> Interface, IReadOnlyDictionary<Guid, string?> ReadOnly, OrderedDictionary<int, Level> Ordered, ConcurrentDictionary<byte, Pair> Concurrent,
    SortedDictionary<sbyte, Pair?> Sorted, SortedList<long, decimal> SortedList, ImmutableDictionary<ulong, bool> Immutable, IImmutableDictionary<short, int?> ImmutableInterface,
    ImmutableSortedDictionary<ushort, Guid> ImmutableSorted, Dictionary<uint, Dictionary<Level, List<Item>?>> Deep);
