namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class HookOrderSuite
{
    public static RuleSuite Suite { get; } = new("EI2008", Setting, HookOrderFound.Cases, [.. HookOrderSilent.Cases, .. HookOrderHooksSilent.Cases])
    {
        Fixes = HookOrderFixes.Cases,
        Unfixable = HookOrderFixes.Unfixable,
    };

    private const string Setting = """
        global using Microsoft.Extensions.DependencyInjection;

        public interface IAuditLog
        {
            Task WriteAsync(InteractionRequest request);
        }

        public sealed class AuditHook(IAuditLog log) : IInteractionHook
        {
            public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => log.WriteAsync(request);
        }

        public sealed class MetricsHook : IInteractionHook
        {
            private int _count;

            public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
            {
                Interlocked.Increment(ref _count);
                return Task.CompletedTask;
            }
        }

        public sealed class PermissionHook : IInteractionHook
        {
            public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) =>
                request.HasMetadata ? Task.CompletedTask : throw new InteractionBlockedException("Who asks?");
        }

        public sealed class QuotaHook : IInteractionHook
        {
            public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => await CheckAsync(request);

            private static async Task CheckAsync(InteractionRequest request)
            {
                await Task.Yield();
                if (request.Priority == InteractionPriority.High)
                {
                    throw new InteractionRateLimitException("u", InteractionRateLimitException.Concurrent, 2, 1);
                }
            }
        }

        public sealed class TraceHook : IInteractionHook
        {
            public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
            {
                request.Metadata["trace"] = "1";
                return Task.CompletedTask;
            }
        }
        """;

    /// <summary>A method that registers hooks.</summary>
    public static string Setup(string body, string types = "") => $$"""
        {{types}}

        public static class Setup
        {
            public static void AddHooks(IServiceCollection services, IServiceCollection others, bool isStrict)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
