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

    /// <summary>A hook with this in <c>OnBeforePublish</c>.</summary>
    public static string Before(string body, string members = "", string modifier = "async ") => $$"""
        public sealed class TestedHook(IInteractionPublisher publisher, IAuditLog audit, ILogger log, TimeProvider time, List<string> names) : IInteractionHook
        {
            public {{modifier}}Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
            {
        {{body}}
            }

        {{members}}

            private async Task MarkAsync(InteractionRequest asked, CancellationToken ct = default)
            {
                await Task.Delay(10, ct);
                asked.Title = "Marked";
            }
        }
        """;
}
