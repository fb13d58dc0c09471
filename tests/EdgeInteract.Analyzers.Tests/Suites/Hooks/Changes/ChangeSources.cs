namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

/// <summary>What the cases about the time of a change are written in.</summary>
internal static class ChangeSources
{
    /// <summary>A hook with this in <c>OnAfterRespond</c>.</summary>
    public static string After(string body, string members = "", string modifier = "async") => $$"""
        public sealed class TestedHook(IInteractionPublisher publisher, IAuditLog audit, ILogger log, List<string> names) : IInteractionHook
        {
            public {{modifier}} Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
            {
        {{body}}
            }

        {{members}}
        }
        """;
}
