namespace EdgeInteract.Analyzers.Tests.Suites;

/// <summary>What shows that a rule finds what it should, and nothing else.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Setting">A source that every case is compiled with: the types that they use.</param>
/// <param name="Found">Sources with markup where the rule has to speak. No other rule may.</param>
/// <param name="Silent">Sources that are nearly so and right. No rule may speak.</param>
internal sealed record RuleSuite(string Id, string Setting, IReadOnlyList<SourceCase> Found, IReadOnlyList<SourceCase> Silent)
{
    /// <summary>What the fix of the rule makes of a source. The sources are compiled beside one another, each in a namespace of its own.</summary>
    public IReadOnlyList<FixCase> Fixes { get; init; } = [];

    /// <summary>Sources, without markup, where the rule speaks and no one rewrite is right.</summary>
    public IReadOnlyList<SourceCase> Unfixable { get; init; } = [];
}
