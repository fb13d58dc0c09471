namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>What the cases about hooks are written in.</summary>
internal static class HookSources
{
    /// <summary>The types that a hook of an application uses.</summary>
    public const string Setting = """
        global using Microsoft.Extensions.Logging;

        public interface IUserPresenceService
        {
            Task<UserStatus> GetStatusAsync(string userId, CancellationToken ct);
            Task<Substitute?> GetSubstituteAsync(string userId, CancellationToken ct);
        }

        public enum UserStatus { Available, OutOfOffice, Gone }

        public sealed record Substitute(string UserId);

        public interface IAuditLog
        {
            void Write(InteractionRequest request);
            Task WriteAsync(InteractionRequest request);
        }

        [Interaction("acme/leave-approval", Client = "Approvals")]
        public sealed partial record LeaveApproval(string Employee, int Days)
        {
            [Outcome("approved")] public sealed partial record Approved;
        }
        """;

    /// <summary>A hook with this in <c>OnBeforePublish</c>.</summary>
    public static string Before(string body, string members = "") => $$"""
        public sealed class TestedHook(IUserPresenceService presence, ILogger log, IInteractionPublisher publisher, IAuditLog audit, bool isAway, UserStatus status) : IInteractionHook
        {
            public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
            {
                var substitute = await presence.GetSubstituteAsync(request.TargetUserId, ct) ?? new Substitute("none");
        {{Indent(body, 8)}}
            }

        {{Indent(members, 4)}}
        }
        """;

    private static string Indent(string text, int columns) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : new string(' ', columns) + line));
}
