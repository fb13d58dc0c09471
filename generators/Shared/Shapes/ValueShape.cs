namespace EdgeInteract.Generators.Shapes;

/// <summary>A type in its place: whether <see langword="null"/> is allowed there.</summary>
internal sealed record ValueShape(TypeShape Type, bool Nullable);
