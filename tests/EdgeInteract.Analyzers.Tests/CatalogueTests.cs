using EdgeInteract.Analyzers.Rules.Declarations;
using EdgeInteract.Analyzers.Tests.Cases;
using EdgeInteract.Analyzers.Tests.Harness;
using EdgeInteract.Generators.Reading;
using EdgeInteract.TestShared;

namespace EdgeInteract.Analyzers.Tests;

/// <summary>Nothing that can be wrong with a declaration is without a rule, a page, an entry in the releases, and cases.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Kinds =>
        [.. Enum.GetNames<ProblemKind>().Where(name => name is not nameof(ProblemKind.Unresolved))];

    public static TheoryData<string> Ids => [.. RuleRun.Descriptors.Select(rule => rule.Id)];

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
