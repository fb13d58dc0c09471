namespace EdgeInteract.Generators.Shapes;

/// <summary>The collections that are a JSON array.</summary>
internal enum ListKind
{
    Array,
    List,
    ReadOnlyList,
    ImmutableArray,
}
