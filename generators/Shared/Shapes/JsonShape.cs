namespace EdgeInteract.Generators.Shapes;

/// <summary>Any JSON, null included: <c>JsonElement</c>.</summary>
internal sealed record JsonShape : TypeShape;
