namespace EdgeInteract.Generators.Shapes;

/// <summary>A JSON object whose names are data: a dictionary with strings as keys.</summary>
/// <param name="IsReadOnly">Whether it is <c>IReadOnlyDictionary</c>; otherwise <c>Dictionary</c>.</param>
/// <param name="Value">What each name stands for.</param>
internal sealed record MapShape(bool IsReadOnly, ValueShape Value) : TypeShape;
