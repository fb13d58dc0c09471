namespace EdgeInteract.Generators.Shapes;

/// <summary>The types that hold JSON of any shape, or any object, or any array.</summary>
internal enum JsonKind
{
    Element,
    Document,
    Node,
    Object,
    Array,

    /// <summary><c>object</c>, which is a <c>JsonElement</c> when it has been read.</summary>
    Any,
}
