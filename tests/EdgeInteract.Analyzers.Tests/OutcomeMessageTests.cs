using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Tests;

/// <summary>What is said of outcomes names them, as types and on the wire.</summary>
public sealed class OutcomeMessageTests
{
    private const string Setting = """
        [Interaction("acme/leave-approval", Client = "Approvals")]
        public sealed partial record LeaveApproval(string Employee)
        {
            [Outcome("approved")] public sealed partial record Approved;

            [Outcome("rejected")] public sealed partial record Rejected(string Reason);

            [CatchAllOutcome] public sealed partial record Other(string Name);
        }

        [Interaction("acme/swap", Client = "Approvals")]
        public sealed partial record Swap(string Shift)
        {
            [Outcome("taken")] public sealed partial record Taken;

            [Outcome("token")] public sealed partial record Token;
        }
        """;

    [Theory]
    [InlineData("outcome switch { LeaveApproval.Approved => 1, LeaveApproval.Other => 2 }", "misses 'Rejected' (\"rejected\"). Add")]
    [InlineData("outcome switch { LeaveApproval.Rejected => 1 }", "of 'LeaveApproval' misses 'Approved' (\"approved\") and 'Other' (every other outcome). Add")]
    [InlineData("outcome switch { null => 1 }", "misses 'Approved' (\"approved\"), 'Rejected' (\"rejected\") and 'Other' (every other outcome). Add")]
    public async Task What_a_switch_misses_is_named(string expression, string message) =>
        (await MessageAsync($"static class Answers {{ public static int Of(LeaveApproval.Outcome outcome) => {expression}; }}")).ShouldContain(message);

    [Theory]
    [InlineData("response.Outcome == \"aproved\"", "\"aproved\" is not an outcome of any interaction that is known here; perhaps \"approved\" is meant")]
    [InlineData("swap.Response.Outcome == \"given\"", "\"given\" is not an outcome of 'Swap'; it has \"taken\", \"token\"")]
    [InlineData("swap.Response.Outcome == \"toaken\"", "\"toaken\" is not an outcome of 'Swap'; perhaps \"taken\" or \"token\" is meant")]
    public async Task What_may_be_meant_is_named(string expression, string message) =>
        (await MessageAsync($"static class Answers {{ public static bool Of(InteractionResponse response, InteractionAnswer<Swap.Outcome> swap) => {expression}; }}")).ShouldBe(message);

    [Fact]
    public void The_outcomes_of_the_built_in_types_are_known_without_them()
    {
        var compilation = Compilations.CreateApplication("");

        BuiltInOutcomes.Names.ShouldBe(KnownTypes.Of(compilation)!.Outcomes.All.SelectMany(outcomes => outcomes.Names).Order(StringComparer.Ordinal));
    }

    private static async Task<string> MessageAsync(string source) =>
        (await RuleRun.RunAsync(Compilations.Generate(Compilations.CreateApplication(source, Setting)))).ShouldHaveSingleItem().GetMessage(null);
}
