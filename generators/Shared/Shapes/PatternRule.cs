namespace EdgeInteract.Generators.Shapes;

/// <summary>The whole of a string matches a pattern.</summary>
/// <param name="Pattern">In the dialect that .NET, JSON Schema and JavaScript read alike, without anchors.</param>
internal sealed record PatternRule(string Pattern) : RuleShape;
