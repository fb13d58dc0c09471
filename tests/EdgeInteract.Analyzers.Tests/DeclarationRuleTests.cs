using EdgeInteract.Analyzers.Tests.Cases;
using EdgeInteract.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

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

    /// <summary>A rule that says too little leaves a declaration without a word; one that says too much refuses what works.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_error_is_reported_where_and_only_where_the_generator_skips(string kind, string name)
    {
        var item = RuleCases.All.Single(item => item.Kind == kind && item.Name == name);
        var source = Markup.Parse(item.Wrong).Source;
        var isError = (await RuleRun.FindAsync(source)).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        (Generated(source) < Declared(source)).ShouldBe(isError);
        Generated(item.Right).ShouldBe(Declared(item.Right));
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

    private static int Generated(string source) => Compilations.Generate(Compilations.Create(source)).SyntaxTrees
        .Count(tree => tree.ToString().Contains(": global::EdgeInteract.Contracts.InteractionContract<", StringComparison.Ordinal));

    private static int Declared(string source) => source.Split("[Interaction(").Length - 1;
}
