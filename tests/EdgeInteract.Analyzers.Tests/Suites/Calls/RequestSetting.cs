namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>What the cases of the rules about requests ask.</summary>
internal static class RequestSetting
{
    public const string Source = """
        namespace Acme;

        [Interaction("acme/leave-approval", Client = "Approvals")]
        public sealed partial record LeaveApproval(string Employee, int Days = 1)
        {
            [Outcome("approved")] public sealed partial record Approved(string? Comment = null);

            [Outcome("rejected")] public sealed partial record Rejected(string Reason);
        }

        [Interaction("acme/survey", Client = "Approvals", ResponsePolicy = InteractionResponsePolicy.Each)]
        public sealed partial record Survey(string Question)
        {
            [Outcome("answered")] public sealed partial record Answered(string Text);
        }

        public interface ILog
        {
            void Write(string text);
        }
        """;
}
