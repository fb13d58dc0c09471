namespace EdgeInteract.Generators.Shapes;

/// <summary>A JSON object whose names are data: a dictionary.</summary>
/// <param name="Kind">Which dictionary.</param>
/// <param name="Key">What the names are: a string, a GUID, an integer or an enum.</param>
/// <param name="Value">What each name stands for.</param>
internal sealed record MapShape(MapKind Kind, TypeShape Key, ValueShape Value) : TypeShape;
