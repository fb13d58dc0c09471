using EdgeInteract.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EdgeInteract.Analyzers.Tests.Suites;

public sealed class RuleSuiteFixTests
{
    public static TheoryData<string, string> Cases => Names(static suite => suite.Fixes.Select(static item => item.Name));

    public static TheoryData<string, string> Unfixable => Names(static suite => suite.Unfixable.Select(static item => item.Name));

    public static TheoryData<string> Ids => [.. RuleSuites.All.Values.Where(static suite => suite.Fixes.Count > 0).Select(static suite => suite.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fix_gives_what_is_right(string id, string name)
    {
        var suite = RuleSuites.All[id];
        var item = suite.Fixes.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal));

        var fixedSource = await Fixes.ApplyAsync(ProviderOf(id), item.Wrong, suite.Setting);

        fixedSource.ShouldBe(item.Right);
        await RuleSuites.ShouldFindAsync(suite, fixedSource);
    }

    [Theory]
    [MemberData(nameof(Unfixable))]
    public async Task Where_more_than_one_rewrite_could_be_right_none_is_offered(string id, string name)
    {
        var suite = RuleSuites.All[id];
        var source = suite.Unfixable.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal)).Source;

        (await Fixes.ApplyAsync(ProviderOf(id), source, suite.Setting)).ShouldBe(source);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Everything_in_a_document_is_fixed_at_once(string id)
    {
        var suite = RuleSuites.All[id];

        var results = await Fixes.ApplyAllAsync(ProviderOf(id), Compilations.ApplicationReferences, Join(suite.Fixes.Select(item => item.Wrong)), suite.Setting);

        results[0].ShouldBe(Join(suite.Fixes.Select(item => item.Right)));
        await RuleSuites.ShouldFindAsync(suite, results[0]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Everything_in_a_project_is_fixed_at_once(string id)
    {
        var suite = RuleSuites.All[id];
        string[] wrong = [.. suite.Fixes.Select((item, index) => Join([item.Wrong], index))];

        var results = await Fixes.ApplyAllAsync(ProviderOf(id), Compilations.ApplicationReferences, [.. wrong, suite.Setting]);

        results[..^1].ShouldBe(suite.Fixes.Select((item, index) => Join([item.Right], index)));
    }

    // Each in a namespace of its own, so that the cases may name their types alike. Indented, since an editor formats what is fixed.
    private static string Join(IEnumerable<string> sources, int first = 0) =>
        string.Concat(sources.Select((source, index) => $"namespace Case{first + index}\n{{\n{Indent(source)}\n}}\n\n"));

    private static string Indent(string source) =>
        string.Join('\n', source.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : "    " + line));

    private static CodeFixProvider ProviderOf(string id) => Fixes.Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id, StringComparer.Ordinal));

    private static TheoryData<string, string> Names(Func<RuleSuite, IEnumerable<string>> names)
    {
        var data = new TheoryData<string, string>();
        foreach (var suite in RuleSuites.All.Values)
        {
            foreach (var name in names(suite))
            {
                data.Add(suite.Id, name);
            }
        }

        return data;
    }
}
