using EdgeInteract.Analyzers.CodeFixes.Declarations;
using EdgeInteract.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EdgeInteract.Analyzers.Tests;

public sealed class FixTests
{
    private const string Ok = """[Outcome("ok")] public sealed partial record Ok;""";

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            nameof(MakePartialFix),
            $$"""
            [Interaction("acme/one")]
            public sealed /* kept */ record One(string Text)
            {
                {{Ok}}
            }
            """,
            $$"""
            [Interaction("acme/one")]
            public sealed /* kept */ partial record One(string Text)
            {
                {{Ok}}
            }
            """
        },
        {
            nameof(MakePartialFix),
            $$"""
            // Kept as well.
            class Outer
            {
                [Interaction("acme/one")] internal sealed partial record One(string Text) { {{Ok}} }
            }
            """,
            $$"""
            // Kept as well.
            partial class Outer
            {
                [Interaction("acme/one")] internal sealed partial record One(string Text) { {{Ok}} }
            }
            """
        },
        {
            nameof(MakeOutcomePublicFix),
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok; }"""
        },
        {
            nameof(MakeOutcomePublicFix),
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] protected internal partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public partial record Ok; }"""
        },
        {
            nameof(MakeOutcomePublicFix),
            """
            [Interaction("acme/one")]
            public sealed partial record One(string Text)
            {
                [Outcome("ok")]
                partial record Ok;
            }
            """,
            """
            [Interaction("acme/one")]
            public sealed partial record One(string Text)
            {
                [Outcome("ok")]
                public partial record Ok;
            }
            """
        },
        {
            nameof(CorrectPlaceholderFix),
            $$"""[Interaction("acme/one", Title = "About {text}!")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}!")] public sealed partial record One(string Text) { {{Ok}} }"""
        },
    };

    public static TheoryData<string, string> Unfixable => new()
    {
        { nameof(MakeOutcomePublicFix), $$"""public partial class Outer { [Interaction("acme/one")] private sealed partial record One(string Text) { {{Ok}} } }""" },
        { nameof(CorrectPlaceholderFix), $$"""[Interaction("acme/one", Title = "About {Nothing}")] public sealed partial record One(string Text) { {{Ok}} }""" },
        { nameof(CorrectPlaceholderFix), $$"""[Interaction("acme/one", Title = "About {text}")] public sealed partial record One(string Text, string TEXT) { {{Ok}} }""" },
        { nameof(CorrectPlaceholderFix), $$"""[Interaction("acme/one", Title = "About {Texts}")] public sealed partial record One(List<string> Texts) { {{Ok}} }""" },
    };

    public static TheoryData<string> Names => [.. Cases.Select(row => (string)row[0]).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyDictionary<string, CodeFixProvider> Providers { get; } = Fixes.Providers
        .ToDictionary(provider => provider.GetType().Name, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fix_gives_what_is_right(string name, string wrong, string right)
    {
        var result = await Fixes.ApplyAsync(Providers[name], wrong);

        result.ShouldBe(right);
        (await RuleRun.FindAsync(result)).ShouldBeEmpty();
        Compilations.Errors(Compilations.Generate(Compilations.Create(result))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Unfixable))]
    public async Task Where_more_than_one_rewrite_could_be_right_none_is_offered(string name, string source) =>
        (await Fixes.ApplyAsync(Providers[name], source)).ShouldBe(source);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_fix_can_be_applied_to_a_whole_project_at_once(string name)
    {
        var wrong = Cases.Where(row => string.Equals((string)row[0], name, StringComparison.Ordinal)).Select(row => (string)row[1]).First();
        string[] sources = [.. Enumerable.Range(1, 3).Select(number => wrong.Replace("acme/one", $"acme/number-{number}", StringComparison.Ordinal).Replace("One", $"Number{number}", StringComparison.Ordinal))];

        var results = await Fixes.ApplyAllAsync(Providers[name], sources);

        (await RuleRun.FindAsync(results)).ShouldBeEmpty();
        Compilations.Errors(Compilations.Generate(Compilations.Create(results))).ShouldBeEmpty();
    }
}
