using EdgeInteract.Analyzers.Tests.Cases;
using EdgeInteract.Analyzers.Tests.Harness;

namespace EdgeInteract.Analyzers.Tests;

public sealed class DeclarationRuleTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var item in RuleCases.All)
            {
                cases.Add(item.Kind, item.Name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_wrong_is_reported_where_it_stands_and_what_is_nearly_so_is_not(string kind, string name)
    {
        var item = RuleCases.All.Single(item => item.Kind == kind && item.Name == name);

        (await RuleRun.ShouldFindAsync(item.Wrong)).ShouldNotBeEmpty();
        (await RuleRun.ShouldFindAsync(item.Right)).ShouldBeEmpty();
        Compilations.Errors(Compilations.Generate(Compilations.Create(item.Right))).ShouldBeEmpty();
    }
}
