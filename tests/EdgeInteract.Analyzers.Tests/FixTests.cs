using EdgeInteract.Analyzers.Tests.Cases.Fixes;
using EdgeInteract.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EdgeInteract.Analyzers.Tests;

/// <summary>The fixes of the rules about declarations.</summary>
public sealed class FixTests
{
    public static TheoryData<string, string> Cases => Rows(DeclarationFixes.Fixes.Select(item => (item.Fix, item.Name)));

    public static TheoryData<string, string> Unfixable => Rows(DeclarationFixes.Unfixable.Select(item => (item.Fix, item.Name)));

    public static TheoryData<string> Names => [.. DeclarationFixes.Fixes.Select(item => item.Fix).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyDictionary<string, CodeFixProvider> Providers { get; } = Fixes.Providers
        .ToDictionary(provider => provider.GetType().Name, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fix_gives_what_is_right(string fix, string name)
    {
        var item = DeclarationFixes.Fixes.Single(item => item.Fix == fix && item.Name == name);

        var result = await Fixes.ApplyAsync(Providers[fix], item.Wrong);

        result.ShouldBe(item.Right);
        await ShouldBeRightAsync(result);
    }

    [Theory]
    [MemberData(nameof(Unfixable))]
    public async Task Where_more_than_one_rewrite_could_be_right_none_is_offered(string fix, string name)
    {
        var source = DeclarationFixes.Unfixable.Single(item => item.Fix == fix && item.Name == name).Source;

        (await Fixes.ApplyAsync(Providers[fix], source)).ShouldBe(source);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everything_in_a_document_is_fixed_at_once(string fix)
    {
        var items = DeclarationFixes.Fixes.Where(item => item.Fix == fix).ToArray();

        var result = (await Fixes.ApplyAllAsync(Providers[fix], string.Concat(items.Select((item, index) => Place(item.Wrong, index))))).ShouldHaveSingleItem();

        result.ShouldBe(string.Concat(items.Select((item, index) => Place(item.Right, index))));
        await ShouldBeRightAsync(result);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everything_in_a_project_is_fixed_at_once(string fix)
    {
        var items = DeclarationFixes.Fixes.Where(item => item.Fix == fix).ToArray();

        var results = await Fixes.ApplyAllAsync(Providers[fix], [.. items.Select((item, index) => Place(item.Wrong, index))]);

        results.ShouldBe(items.Select((item, index) => Place(item.Right, index)));
        await ShouldBeRightAsync(results);
    }

    private static async Task ShouldBeRightAsync(params string[] sources)
    {
        var (found, errors) = await RuleRun.BuildAsync(Compilations.Generate(Compilations.Create(sources)));
        found.ShouldBeEmpty();
        errors.ShouldBeEmpty();
    }

    // Beside one another, each in a namespace of its own and with a key of its own.
    private static string Place(string source, int index) =>
        $"namespace Case{index}\n{{\n{source.Replace("\"acme/one\"", $"\"acme/one-{index}\"", StringComparison.Ordinal)}\n}}\n\n";

    private static TheoryData<string, string> Rows(IEnumerable<(string Fix, string Name)> items)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (fix, name) in items)
        {
            rows.Add(fix, name);
        }

        return rows;
    }
}
