namespace EdgeInteract.Generators.Shapes;

internal sealed record ListShape(ListKind Kind, ValueShape Element) : TypeShape;
