namespace EdgeInteract.Generators.Shapes;

/// <summary>JSON that is not looked into.</summary>
internal sealed record JsonShape(JsonKind Kind) : TypeShape;
