namespace EdgeInteract.Generators.Shapes;

/// <summary>The whole of a string matches a pattern.</summary>
/// <param name="Pattern">In the dialect that .NET, JSON Schema and JavaScript read alike, without anchors.</param>
/// <param name="Meaning">What such a text is, where the author has not given the pattern.</param>
internal sealed record PatternRule(string Pattern, string? Meaning = null) : RuleShape;
