namespace EdgeInteract.Generators.Shapes;

/// <summary>What must hold for a value beyond its type.</summary>
internal abstract record RuleShape;
