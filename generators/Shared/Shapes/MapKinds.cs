namespace EdgeInteract.Generators.Shapes;

/// <summary>The names of the dictionaries.</summary>
internal static class MapKinds
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";

    private static readonly Dictionary<string, MapKind> s_kinds = new(StringComparer.Ordinal)
    {
        [Generic + "Dictionary"] = MapKind.Dictionary,
        [Generic + "IDictionary"] = MapKind.DictionaryInterface,
        [Generic + "IReadOnlyDictionary"] = MapKind.ReadOnlyDictionary,
        [Generic + "OrderedDictionary"] = MapKind.OrderedDictionary,
        ["System.Collections.Concurrent.ConcurrentDictionary"] = MapKind.ConcurrentDictionary,
        [Generic + "SortedDictionary"] = MapKind.SortedDictionary,
        [Generic + "SortedList"] = MapKind.SortedList,
        [Immutable + "ImmutableDictionary"] = MapKind.ImmutableDictionary,
        [Immutable + "IImmutableDictionary"] = MapKind.ImmutableDictionaryInterface,
        [Immutable + "ImmutableSortedDictionary"] = MapKind.ImmutableSortedDictionary,
    };

    private static readonly Dictionary<MapKind, string> s_names = s_kinds.ToDictionary(static pair => pair.Value, static pair => pair.Key);

    public static MapKind? Find(string name) => s_kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The name of the generic type with its namespace.</summary>
    public static string NameOf(MapKind kind) => s_names[kind];
}
