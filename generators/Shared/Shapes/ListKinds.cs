namespace EdgeInteract.Generators.Shapes;

/// <summary>The names of the collections that are a JSON array, and what is true of them.</summary>
internal static class ListKinds
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string ObjectModel = "System.Collections.ObjectModel.";

    private static readonly Dictionary<string, ListKind> s_kinds = new(StringComparer.Ordinal)
    {
        [Generic + "List"] = ListKind.List,
        [Generic + "IEnumerable"] = ListKind.Enumerable,
        [Generic + "ICollection"] = ListKind.CollectionInterface,
        [Generic + "IList"] = ListKind.ListInterface,
        [Generic + "IReadOnlyCollection"] = ListKind.ReadOnlyCollectionInterface,
        [Generic + "IReadOnlyList"] = ListKind.ReadOnlyList,
        [ObjectModel + "Collection"] = ListKind.Collection,
        [ObjectModel + "ObservableCollection"] = ListKind.ObservableCollection,
        [Generic + "Queue"] = ListKind.Queue,
        ["System.Collections.Concurrent.ConcurrentQueue"] = ListKind.ConcurrentQueue,
        [Generic + "LinkedList"] = ListKind.LinkedList,
        [Immutable + "ImmutableArray"] = ListKind.ImmutableArray,
        [Immutable + "ImmutableList"] = ListKind.ImmutableList,
        [Immutable + "IImmutableList"] = ListKind.ImmutableListInterface,
        [Immutable + "ImmutableQueue"] = ListKind.ImmutableQueue,
        [Immutable + "IImmutableQueue"] = ListKind.ImmutableQueueInterface,
        [Generic + "HashSet"] = ListKind.HashSet,
        [Generic + "ISet"] = ListKind.SetInterface,
        [Generic + "SortedSet"] = ListKind.SortedSet,
        [Immutable + "ImmutableHashSet"] = ListKind.ImmutableHashSet,
        [Immutable + "IImmutableSet"] = ListKind.ImmutableSetInterface,
        [Immutable + "ImmutableSortedSet"] = ListKind.ImmutableSortedSet,
    };

    private static readonly Dictionary<ListKind, string> s_names = s_kinds.ToDictionary(static pair => pair.Value, static pair => pair.Key);

    public static ListKind? Find(string name) => s_kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The name of the generic type with its namespace; an array has none.</summary>
    public static string NameOf(ListKind kind) => s_names[kind];

    /// <summary>Whether items that are equal are one. Items of a set are compared by the author's own types, whose code may throw.</summary>
    public static bool IsSet(this ListKind kind) => kind >= ListKind.HashSet;

    /// <summary>Whether items must have an order.</summary>
    public static bool IsSorted(this ListKind kind) => kind is ListKind.SortedSet or ListKind.ImmutableSortedSet;
}
