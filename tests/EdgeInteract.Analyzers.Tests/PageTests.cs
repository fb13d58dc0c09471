using EdgeInteract.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Tests;

/// <summary>What the pages of the rules show is true.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Ids => CatalogueTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_calls_wrong_is_reported_by_its_rule_alone_and_what_it_calls_right_compiles_and_is_silent(string id)
    {
        var page = new RulePage(id);

        (await RuleRun.RunAsync(Compile(page.Code("Wrong")))).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).ShouldBe([id]);
        var (found, errors) = await RuleRun.BuildAsync(Compile(page.Code("Right")));
        found.ShouldBeEmpty();
        errors.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_every_section_and_the_title_of_its_rule(string id)
    {
        var page = new RulePage(id);

        page.Heading.ShouldBe($"# {id}: {RuleRun.Descriptors.Single(rule => rule.Id == id).Title}");
        page.Sections.ShouldBe(["What", "Why it hurts", "Wrong", "Right", "How to suppress", "What it does not see"]);
    }

    private static Compilation Compile(string source) => Compilations.Generate(Compilations.CreateApplication(source));
}
