using EdgeInteract.Analyzers.Tests.Harness;

namespace EdgeInteract.Analyzers.Tests.Suites;

/// <summary>Every suite, found by its type: a class named <c>…Suite</c> with a static property <c>Suite</c> needs no entry.</summary>
internal static class RuleSuites
{
    public static IReadOnlyDictionary<string, RuleSuite> All { get; } = typeof(RuleSuites).Assembly.GetTypes()
        .Where(static type => type.Name.EndsWith("Suite", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed)
        .Select(static type => (RuleSuite)type.GetProperty("Suite")!.GetValue(null)!)
        .ToDictionary(static suite => suite.Id, StringComparer.Ordinal);

    /// <summary>Runs every analyzer over a source with markup, after the generator.</summary>
    public static async Task ShouldFindAsync(RuleSuite suite, string source)
    {
        var markup = Markup.Parse(source);
        // The setting comes last, so that the case is the first source.
        var compilation = Compilations.Generate(Compilations.CreateApplication(markup.Source, suite.Setting));
        var (found, errors) = await RuleRun.BuildAsync(compilation);
        errors.ShouldBeEmpty();
        RuleRun.ShouldBe(found, markup);
    }
}
