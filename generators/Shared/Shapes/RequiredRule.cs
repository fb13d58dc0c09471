namespace EdgeInteract.Generators.Shapes;

/// <summary>A member must be there and must not be null, although its type would allow it.</summary>
internal sealed record RequiredRule : RuleShape;
