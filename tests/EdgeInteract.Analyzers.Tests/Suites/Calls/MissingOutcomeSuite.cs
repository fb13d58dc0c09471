namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class MissingOutcomeSuite
{
    private const string Setting = """
        [Interaction("acme/leave-approval", Client = "Approvals")]
        public sealed partial record LeaveApproval(string Employee)
        {
            [Outcome("approved")] public sealed partial record Approved([MaxLength(500)] string? Comment = null, int Days = 1, bool IsPaid = true);

            [Outcome("rejected")] public sealed partial record Rejected(string Reason);
        }

        [Interaction("acme/handover", Client = "Approvals")]
        public sealed partial record Handover(string Place)
        {
            public interface IFinal;

            [Outcome("taken")] public sealed partial record Taken : IFinal;

            [Outcome("refused")] public sealed partial record Refused(string Reason) : IFinal;

            [Outcome("later")] public sealed partial record Later(int Hours, Shift Next = Shift.Early);
        }

        public enum Shift { Early, Late }

        public abstract record Parcel
        {
            public sealed record Small : Parcel;

            public sealed record Large : Parcel;
        }
        """;

    public static RuleSuite Suite { get; } = new("EI3002", Setting, [.. MissingOutcomeFound.Cases, .. MissingOutcomeFlowFound.Cases], [.. MissingOutcomeSilent.Cases, .. MissingOutcomeFlowSilent.Cases])
    {
        Fixes = [.. MissingOutcomeFixes.Cases, .. MissingOutcomeStatementFixes.Cases],
        Unfixable = MissingOutcomeFixes.Unfixable,
    };
}
