using EdgeInteract.Analyzers.Tests.Harness;

namespace EdgeInteract.Analyzers.Tests.Suites;

public sealed class RuleSuiteTests
{
    /// <summary>How many cases a rule has to have of each kind.</summary>
    internal const int Enough = 12;

    public static TheoryData<string, string> Found => Names(static suite => suite.Found);

    public static TheoryData<string, string> Silent => Names(static suite => suite.Silent);

    public static TheoryData<string> Ids => [.. RuleSuites.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Found))]
    public async Task What_is_wrong_is_reported_where_it_stands(string id, string name)
    {
        var suite = RuleSuites.All[id];
        var source = suite.Found.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal)).Source;

        Markup.Parse(source).Expected.Select(mark => mark.Id).Distinct(StringComparer.Ordinal).ShouldBe([id]);
        await SuiteRuns.ShouldFindAsync(suite, suite.Found, source);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task What_is_nearly_so_is_not(string id, string name)
    {
        var suite = RuleSuites.All[id];
        var source = suite.Silent.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal)).Source;

        Markup.Parse(source).Expected.ShouldBeEmpty();
        await SuiteRuns.ShouldFindAsync(suite, suite.Silent, source);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_enough_cases_and_no_two_are_the_same(string id)
    {
        var suite = RuleSuites.All[id];

        suite.Found.Count.ShouldBeGreaterThanOrEqualTo(Enough);
        suite.Silent.Count.ShouldBeGreaterThanOrEqualTo(Enough);
        suite.Found.Concat(suite.Silent).Select(item => item.Source).ShouldBeUnique();
        suite.Found.Select(item => item.Name).ShouldBeUnique();
        suite.Silent.Select(item => item.Name).ShouldBeUnique();
    }

    private static TheoryData<string, string> Names(Func<RuleSuite, IReadOnlyList<SourceCase>> cases)
    {
        var data = new TheoryData<string, string>();
        foreach (var suite in RuleSuites.All.Values.OrderBy(suite => suite.Id, StringComparer.Ordinal))
        {
            foreach (var item in cases(suite))
            {
                data.Add(suite.Id, item.Name);
            }
        }

        return data;
    }
}
