namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>Hooks of every kind, and what handlers throw on.</summary>
internal static class LateBlockHooksFound
{
    private const string After = "public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";
    private const string AfterSync = "public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";

    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("A typed hook", """
            public sealed class LeaveHook : IInteractionHook<Leave, Leave.Outcome>
            {
                public Task OnAfterRespond(InteractionRequest request, Leave leave, InteractionAnswer<Leave.Outcome> answer, CancellationToken ct) => answer.Outcome switch
                {
                    Leave.Approved => Task.CompletedTask,
                    _ => {|EI2006:throw new InteractionBlockedException("Rejected.")|},
                };
            }
            """),
        new("An explicit implementation", """
            public sealed class Hook : IInteractionHook
            {
                Task IInteractionHook.OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    {|EI2006:throw new InteractionBlockedException("Too late.");|}
                }
            }
            """),
        new("An override in a class that does not name the interface", """
            public abstract class HookBase : IInteractionHook
            {
                public virtual Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct) => Task.CompletedTask;
            }

            public sealed class Hook : HookBase
            {
                public override async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    await base.OnAfterRespond(request, response, ct);
                    {|EI2006:throw new InteractionBlockedException("Too late.");|}
                }
            }
            """),
        new("Wrapped in a handler", Hook($$"""
            {{After}}
            {
                try
                {
                    await Task.Delay(1, ct);
                }
                catch (OperationCanceledException e)
                {
                    {|EI2006:throw new InteractionBlockedException("Too slow.", e);|}
                }
            }
            """)),
        new("Rethrown by a handler, where it was thrown first", Hook($$"""
            private readonly ILog _log = null!;

            {{After}}
            {
                try
                {
                    await Task.Yield();
                    {|EI2006:throw new InteractionBlockedException("Too late.");|}
                }
                catch (InteractionBlockedException e)
                {
                    _log.Warn(e);
                    throw;
                }
            }
            """)),
        new("Caught only if a filter lets it in", Hook($$"""
            {{After}}
            {
                try
                {
                    await Task.Yield();
                    {|EI2006:throw new InteractionBlockedException("Too late.");|}
                }
                catch (Exception e) when (e is not InteractionBlockedException)
                {
                }
            }
            """)),
        new("The only implementation of an interface", """
            public interface IRule
            {
                void Check(InteractionResponse response);
            }

            public sealed class SelfApproval : IRule
            {
                public void Check(InteractionResponse response)
                {
                    if (response.RespondedBy == "me")
                    {
                        throw new InteractionBlockedException("Not you.");
                    }
                }
            }

            public sealed class Hook(IRule rule) : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    {|EI2006:rule.Check(response)|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("A delegate that a helper runs", Hook($$"""
            {{After}} => await GuardAsync(async () =>
            {
                await Task.Yield();
                {|EI2006:throw new InteractionBlockedException("Too late.");|}
            });

            private static async Task GuardAsync(Func<Task> work) => await work();
            """)),
        new("A getter", Hook($$"""
            private static string Now => throw new InteractionBlockedException("Too late.");

            {{AfterSync}}
            {
                var now = {|EI2006:Now|};
                return Task.CompletedTask;
            }
            """)),
        new("A constructor", """
            public sealed class Answered
            {
                public Answered(InteractionResponse response)
                {
                    if (response.Outcome == "approved")
                    {
                        throw new InteractionBlockedException("Too late.");
                    }
                }
            }

            public sealed class Hook : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    _ = {|EI2006:new Answered(response)|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("A helper that is given nothing", Hook($$"""
            {{AfterSync}} => {|EI2006:Stop()|};

            private static Task Stop() => throw new InteractionBlockedException("Too late.");
            """)),
    ];

    private static string Hook(string members) => $$"""
        public sealed class Hook : IInteractionHook
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }
        """;
}
