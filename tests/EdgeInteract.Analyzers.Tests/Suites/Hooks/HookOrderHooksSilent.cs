using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookOrderSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>The first hook may stand there.</summary>
internal static class HookOrderHooksSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("An observer as well", First("""
            public sealed class FirstAuditHook(IAuditLog log) : IInteractionHook, IInteractionObserver
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => log.WriteAsync(request);

                public ValueTask ObserveAsync(InteractionEvent interactionEvent, CancellationToken cancellationToken) => default;
            }
            """)),
        new("It sees answers alone", First("""
            public sealed class FirstAuditHook(IAuditLog log) : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct) => log.WriteAsync(request);
            }
            """)),
        new("It does nothing before a request is published", First("""
            public sealed class FirstAuditHook(IAuditLog log) : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => Task.CompletedTask;

                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct) => log.WriteAsync(request);
            }
            """)),
        new("It changes the request", First("""
            public sealed class FirstAuditHook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    request.CorrelationId ??= Guid.NewGuid().ToString();
                    return Task.CompletedTask;
                }
            }
            """)),
        new("It adds to the metadata, in a helper", First("""
            public sealed class FirstAuditHook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    Mark(request);
                    return Task.CompletedTask;
                }

                private static void Mark(InteractionRequest request) => request.Metadata.TryAdd("audit", "1");
            }
            """)),
        new("It blocks itself", First("""
            public sealed class FirstAuditHook(IAuditLog log) : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    await log.WriteAsync(request);
                    if (request.Title.Length == 0)
                    {
                        throw new InteractionBlockedException("What is asked?");
                    }
                }
            }
            """)),
        new("A name with the word in another one", First("""
            public sealed class FirstAuditHook : AuditorLookup;

            public abstract class AuditorLookup : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => Console.Out.WriteLineAsync(request.Title);
            }
            """, "Auditorium")),
        new("A hook of another kind", First("""
            public sealed class FirstAuditHook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => Console.Out.WriteLineAsync(request.Title);
            }
            """, "Announcing")),
    ];

    private static string First(string type, string word = "FirstAuditHook") =>
        Setup("services.AddInteractionHook<FirstAuditHook>().AddInteractionHook<PermissionHook>();", type).Replace("FirstAuditHook", word, StringComparison.Ordinal);
}
