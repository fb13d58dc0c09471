using System.Collections.Concurrent;
using EdgeInteract.Analyzers.Rules.Declarations;
using EdgeInteract.Analyzers.Tests.Cases;
using EdgeInteract.Analyzers.Tests.Harness;
using EdgeInteract.Analyzers.Tests.Suites;
using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests;

public sealed class DeclarationRuleTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<CaseResult[]>>> s_runs = new(StringComparer.Ordinal);

    public static TheoryData<string> Kinds => [.. RuleCases.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (kind, group) in RuleCases.All.OrderBy(item => item.Key, StringComparer.Ordinal))
            {
                foreach (var item in group.Cases)
                {
                    cases.Add(kind, item.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_wrong_is_reported_where_it_stands(string kind, string name)
    {
        var result = await RunAsync(kind, name, isWrong: true);

        result.Found.ShouldBe(result.Expected);
        result.FoundEarly.ShouldBe(result.Expected, "without what is generated");
        result.Found.ShouldNotBeEmpty();
        result.Found.ShouldAllBe(found => found.StartsWith(DeclarationDescriptors.Of(Enum.Parse<ProblemKind>(kind))!.Id, StringComparison.Ordinal));
        result.Errors.ShouldBeEmpty();
    }

    /// <summary>A rule that says too little leaves a declaration without a word; one that says too much refuses what works.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_error_is_reported_where_and_only_where_the_generator_skips(string kind, string name)
    {
        var result = await RunAsync(kind, name, isWrong: true);

        (result.Generated < result.Declared).ShouldBe(result.IsRefused);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_nearly_so_is_not_reported_and_the_generator_takes_it(string kind, string name)
    {
        var result = await RunAsync(kind, name, isWrong: false);

        result.Expected.ShouldBeEmpty();
        result.Found.ShouldBeEmpty();
        result.FoundEarly.ShouldBeEmpty("without what is generated");
        result.Errors.ShouldBeEmpty();
        result.Declared.ShouldBeGreaterThan(0);
        result.Generated.ShouldBe(result.Declared);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_has_enough_cases_and_no_two_are_the_same(string kind)
    {
        var cases = RuleCases.All[kind].Cases;

        cases.Count.ShouldBeGreaterThanOrEqualTo(RuleSuiteTests.Enough);
        cases.Select(item => item.Name).ShouldBeUnique();
        cases.SelectMany(item => (string[])[item.Wrong, item.Right]).ShouldBeUnique();
    }

    private static async Task<CaseResult> RunAsync(string kind, string name, bool isWrong)
    {
        var cases = RuleCases.All[kind].Cases;
        var item = cases.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal));
        if (item.IsAlone)
        {
            var alone = s_runs.GetOrAdd($"{kind} {name} {isWrong}", _ => new(async () => [await CaseBatch.RunAloneAsync(isWrong ? item.Wrong : item.Right)]));
            return (await alone.Value)[0];
        }

        var together = cases.Where(item => !item.IsAlone).ToList();
        var run = s_runs.GetOrAdd($"{kind} {isWrong}", _ => new(() => CaseBatch.RunAsync(together.Select(item => isWrong ? item.Wrong : item.Right))));
        return (await run.Value)[together.IndexOf(item)];
    }
}
