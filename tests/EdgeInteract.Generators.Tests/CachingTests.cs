using EdgeInteract.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Tests;

public sealed class CachingTests
{
    private const string Other = "namespace Acme.Other; public static class Other { public static int Answer() => 42; }";

    [Theory]
    [InlineData("nothing")]
    [InlineData("an unrelated file")]
    [InlineData("a comment in the declaration")]
    [InlineData("a new file")]
    public void An_edit_that_changes_no_declaration_runs_no_step_anew(string edit)
    {
        var before = Compilations.Create(Declarations.Leave, Declarations.Shapes.Replace("namespace Acme.Hr;", "namespace Acme.Shapes;", StringComparison.Ordinal), Other);
        var trees = before.SyntaxTrees.ToArray();
        Compilation after = edit switch
        {
            "an unrelated file" => before.ReplaceSyntaxTree(trees[3], Compilations.Parse(Other.Replace("42", "43", StringComparison.Ordinal), trees[3].FilePath)),
            "a comment in the declaration" => before.ReplaceSyntaxTree(
                trees[1], Compilations.Parse(Declarations.Leave.Replace("string EmployeeName", "/* who */ string EmployeeName", StringComparison.Ordinal), trees[1].FilePath)),
            "a new file" => before.AddSyntaxTrees(Compilations.Parse("public static class Added;", "Added.cs")),
            _ => before.Clone(),
        };

        foreach (var (step, reasons) in Reasons(before, after))
        {
            reasons.ShouldNotBeEmpty(step);
            reasons.ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, step);
        }
    }

    [Fact]
    public void A_change_of_one_declaration_emits_that_one_anew()
    {
        var before = Compilations.Create(Declarations.Leave, Declarations.Shapes);
        var trees = before.SyntaxTrees.ToArray();
        var after = before.ReplaceSyntaxTree(
            trees[1], Compilations.Parse(Declarations.Leave.Replace("[Range(0.5, 60)]", "[Range(0.5, 90)]", StringComparison.Ordinal), trees[1].FilePath));

        var reasons = Reasons(before, after);

        reasons[TrackingNames.Declarations].ShouldBe([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], ignoreOrder: true);
        reasons[TrackingNames.Plan].ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
        reasons[TrackingNames.Interactions].ShouldBe([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], ignoreOrder: true);
        reasons[TrackingNames.Registration].ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    /// <summary>How many outputs of each step an edit changes: of two declarations in two clients, never those of the other one.</summary>
    [Theory]
    [InlineData("a member added", "string? Reason = null)", "string? Reason = null, int Extra = 0)", 1, 0, 1, 1, 0)]
    [InlineData("a member renamed", "string? Reason = null)", "string? Why = null)", 1, 0, 1, 1, 0)]
    [InlineData("a rule changed", "MaxLength(500)] string? Comment", "MaxLength(501)] string? Comment", 1, 0, 1, 1, 0)]
    [InlineData("a timeout changed", "Hours = 12", "Hours = 13", 1, 0, 1, 1, 0)]
    [InlineData("a description changed", "Who covers meanwhile.", "Who covers.", 1, 0, 1, 1, 0)]
    [InlineData("a member of a type that is used", "Low,", "Low, Middle,", 1, 0, 1, 1, 0)]
    [InlineData("a client renamed", "Client = \"Approvals\"", "Client = \"Approving\"", 1, 1, 1, 1, 1)]
    [InlineData("a type key changed", "acme/leave-approval", "acme/leave-request", 1, 0, 1, 1, 0)]
    [InlineData("a comment of code", "[Interaction(\"acme/leave", "/* c */ [Interaction(\"acme/leave", 0, 0, 0, 0, 0)]
    [InlineData("white space", "DateOnly From,", "DateOnly  From,\n", 0, 0, 0, 0, 0)]
    public void An_edit_reaches_only_what_depends_on_it(
        string edit, string old, string now, int declarations, int plan, int interactions, int clients, int registration)
    {
        Declarations.Leave.ShouldContain(old);
        var before = Compilations.Create(Declarations.Leave, Declarations.Shapes, Other);
        var tree = before.SyntaxTrees[1];
        var after = before.ReplaceSyntaxTree(tree, Compilations.Parse(Declarations.Leave.Replace(old, now, StringComparison.Ordinal), tree.FilePath));

        var changed = Reasons(before, after).ToDictionary(
            step => step.Key,
            step => step.Value.Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)),
            StringComparer.Ordinal);

        TrackingNames.All.Select(step => changed[step]).ShouldBe([declarations, plan, interactions, clients, registration], edit);
    }

    [Fact]
    public void No_step_hands_on_a_symbol_or_a_syntax_node()
    {
        var result = GeneratorRun.CreateDriver(trackSteps: true).RunGenerators(Compilations.Create(Declarations.Leave)).GetRunResult().Results.Single();

        foreach (var output in TrackingNames.All.SelectMany(name => result.TrackedSteps[name]).SelectMany(step => step.Outputs))
        {
            output.Value.GetType().Assembly.ShouldBe(typeof(InteractionGenerator).Assembly);
        }
    }

    private static Dictionary<string, IncrementalStepRunReason[]> Reasons(Compilation before, Compilation after)
    {
        var driver = GeneratorRun.CreateDriver(trackSteps: true).RunGenerators(before).RunGenerators(after);
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        return TrackingNames.All.ToDictionary(
            name => name,
            name => steps[name].SelectMany(step => step.Outputs).Select(output => output.Reason).ToArray(),
            StringComparer.Ordinal);
    }
}
