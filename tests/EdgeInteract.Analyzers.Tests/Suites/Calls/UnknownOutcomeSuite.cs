namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class UnknownOutcomeSuite
{
    private const string Setting = """
        [Interaction("acme/leave-approval", Client = "Approvals")]
        public sealed partial record LeaveApproval(string Employee)
        {
            [Outcome("approved")] public sealed partial record Approved;

            [Outcome("rejected")] public sealed partial record Rejected(string Reason);

            [Outcome("postponed")] public sealed partial record Postponed;
        }

        [Interaction("acme/delivery", Client = "Approvals")]
        public sealed partial record Delivery(string[] Places)
        {
            [Outcome("doorstep")] public sealed partial record Doorstep;

            [CatchAllOutcome] public sealed partial record Elsewhere(string Name);
        }

        public sealed record Report(string Outcome);
        """;

    public static RuleSuite Suite { get; } = new("EI3003", Setting, [.. UnknownOutcomeFound.Cases, .. UnknownOutcomeTypedFound.Cases], UnknownOutcomeSilent.Cases)
    {
        Fixes = UnknownOutcomeFixes.Cases,
        Unfixable = UnknownOutcomeFixes.Unfixable,
    };
}
