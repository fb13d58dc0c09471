namespace EdgeInteract.Generators.Shapes;

internal sealed record ScalarShape(ScalarKind Kind) : TypeShape;
