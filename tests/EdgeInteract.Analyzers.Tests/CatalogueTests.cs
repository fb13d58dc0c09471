using System.Composition;
using System.Globalization;
using System.Reflection;
using EdgeInteract.Analyzers.CodeFixes.Declarations;
using EdgeInteract.Analyzers.Rules.Declarations;
using EdgeInteract.Analyzers.Tests.Cases;
using EdgeInteract.Analyzers.Tests.Cases.Fixes;
using EdgeInteract.Analyzers.Tests.Harness;
using EdgeInteract.Analyzers.Tests.Suites;
using EdgeInteract.Generators.Reading;
using EdgeInteract.TestShared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Tests;

/// <summary>No rule and no fix is without what it has to have: a page, an entry in the releases, cases; and nothing that can be wrong with a declaration is without a rule.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Kinds =>
        [.. Enum.GetNames<ProblemKind>().Where(name => name is not nameof(ProblemKind.Unresolved))];

    public static TheoryData<string> Ids => [.. RuleRun.Descriptors.Select(rule => rule.Id).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> FixableIds => [.. Fixes.Providers.SelectMany(provider => provider.FixableDiagnosticIds).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Analyzers => [.. RuleRun.All.Select(analyzer => analyzer.GetType().Name)];

    public static TheoryData<string> Fixers => [.. Fixes.Providers.Select(provider => provider.GetType().Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_problem_has_a_rule_of_its_own_and_a_case(string kind)
    {
        var rule = DeclarationDescriptors.Of(Enum.Parse<ProblemKind>(kind));

        rule.ShouldNotBeNull();
        Enum.GetValues<ProblemKind>().Where(other => rule.Equals(DeclarationDescriptors.Of(other))).Count().ShouldBe(1);
        RuleCases.All.Keys.ShouldContain(kind);
    }

    [Fact]
    public void What_the_compiler_says_has_no_rule() => DeclarationDescriptors.Of(ProblemKind.Unresolved).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_an_entry_in_the_releases_and_a_link_to_its_page(string id)
    {
        var rule = RuleRun.Descriptors.Single(rule => rule.Id == id);
        var releases = Releases("Shipped").Concat(Releases("Unshipped"));

        releases.Where(line => line.StartsWith($"{id} |", StringComparison.Ordinal))
            .ShouldBe([$"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"]);
        rule.HelpLinkUri.ShouldEndWith($"/docs/rules/{id}.md");
        File.Exists(RulePage.PathOf(id)).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_is_of_the_category_of_its_band(string id) => RuleRun.Descriptors.Single(rule => rule.Id == id).Category.ShouldBe(id[..3] switch
    {
        "EI1" => Categories.Declarations,
        "EI2" => Categories.Hooks,
        _ => Categories.Calls,
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_enough_to_find_and_enough_to_leave_alone(string id)
    {
        var cases = RuleCases.All.Values.SingleOrDefault(group => DeclarationDescriptors.Of(group.Kind)!.Id == id)?.Cases.Count;
        var suite = RuleSuites.All.GetValueOrDefault(id);

        (cases ?? suite?.Found.Count ?? 0).ShouldBeGreaterThanOrEqualTo(RuleSuiteTests.Enough);
        (cases ?? suite?.Silent.Count ?? 0).ShouldBeGreaterThanOrEqualTo(RuleSuiteTests.Enough);
    }

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void Every_analyzer_is_found_by_the_compiler(string name)
    {
        var type = RuleRun.All.Single(analyzer => analyzer.GetType().Name == name).GetType();

        (type.IsPublic && type.IsSealed).ShouldBeTrue();
        type.GetCustomAttribute<DiagnosticAnalyzerAttribute>().ShouldNotBeNull().Languages.ShouldBe([LanguageNames.CSharp]);
    }

    [Fact]
    public void A_suppression_says_why_and_has_an_id_of_its_own()
    {
        var suppressions = RuleRun.All.OfType<DiagnosticSuppressor>().SelectMany(suppressor => suppressor.SupportedSuppressions).ToArray();

        suppressions.ShouldAllBe(suppression => suppression.Justification.ToString(CultureInfo.InvariantCulture).Length > 0);
        suppressions.Select(suppression => suppression.Id).Concat(RuleRun.Descriptors.Select(rule => rule.Id)).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Fixers))]
    public void Every_fix_is_found_by_an_editor_and_can_be_applied_everywhere(string name)
    {
        var provider = Fixes.Providers.Single(provider => provider.GetType().Name == name);
        var type = provider.GetType();

        (type.IsPublic && type.IsSealed).ShouldBeTrue();
        type.GetCustomAttribute<ExportCodeFixProviderAttribute>().ShouldNotBeNull().Languages.ShouldBe([LanguageNames.CSharp]);
        type.GetCustomAttribute<SharedAttribute>().ShouldNotBeNull();
        provider.GetFixAllProvider().ShouldNotBeNull().GetSupportedFixAllScopes()
            .ShouldBe([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType], ignoreOrder: true);
        provider.FixableDiagnosticIds.ShouldNotBeEmpty();
        provider.FixableDiagnosticIds.ShouldAllBe(id => RuleRun.Descriptors.Any(rule => rule.Id == id));
    }

    [Fact]
    public void Every_fix_is_exported() => typeof(MakePartialFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .ShouldBe(Fixes.Providers.Select(provider => provider.GetType()), ignoreOrder: true);

    /// <summary>Each of these cases is applied alone, and together with the others of its rule in a document and in a project.</summary>
    [Theory]
    [MemberData(nameof(FixableIds))]
    public void Every_rule_with_a_fix_has_one_fix_and_cases_of_it(string id)
    {
        var provider = Fixes.Providers.Where(provider => provider.FixableDiagnosticIds.Contains(id)).ShouldHaveSingleItem();

        var cases = RuleSuites.All.TryGetValue(id, out var suite)
            ? suite.Fixes.Count
            : DeclarationFixes.Fixes.Count(item => item.Fix == provider.GetType().Name);
        cases.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_table_of_the_rules_is_what_the_rules_say() => Snapshot.ShouldMatch(RuleTable.Render(), RepositoryRoot.PathOf("docs", "rules", "README.md"));

    [Fact]
    public void So_is_the_one_of_the_README()
    {
        var readme = RepositoryRoot.PathOf("README.md");

        Snapshot.ShouldMatch(RuleTable.RenderReadme(File.ReadAllText(readme).ReplaceLineEndings("\n")), readme);
    }

    [Fact]
    public void No_two_rules_share_an_id() => RuleRun.Descriptors.Select(rule => rule.Id).ShouldBeUnique();

    private static string[] Releases(string which) =>
        File.ReadAllLines(RepositoryRoot.PathOf("analyzers", "EdgeInteract.Analyzers", $"AnalyzerReleases.{which}.md"));
}
