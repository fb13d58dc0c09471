namespace EdgeInteract.Generators.Shapes;

/// <summary>The collections that are a JSON object whose names are data. What System.Text.Json does not read is not among them.</summary>
internal enum MapKind
{
    Dictionary,
    DictionaryInterface,
    ReadOnlyDictionary,
    OrderedDictionary,
    ConcurrentDictionary,
    SortedDictionary,
    SortedList,
    ImmutableDictionary,
    ImmutableDictionaryInterface,
    ImmutableSortedDictionary,
}
