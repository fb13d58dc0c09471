using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>Handlers around other hooks, and around other handlers.</summary>
internal static class SwallowedBlockNestedFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("Another hook that this one wraps", """
            public sealed class Tolerant(IInteractionHook inner, ILog log) : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    try
                    {
                        await inner.OnBeforePublish(request, ct);
                    }
                    {|EI2005:catch (Exception e)|} when (e is not OperationCanceledException)
                    {
                        log.Warn(e);
                    }
                }
            }
            """),
        new("What the base class blocks", """
            public abstract class Checked : IInteractionHook
            {
                public virtual async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    await Task.Yield();
                    Blocks.Require(request.Title.Length > 3);
                }
            }

            public sealed class Relaxed : Checked
            {
                public override async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    try
                    {
                        await base.OnBeforePublish(request, ct);
                    }
                    {|EI2005:catch (Exception)|}
                    {
                        request.Metadata["checked"] = "no";
                    }
                }
            }
            """),
        new("A hook of the same project, held by its class", Hook($$"""
            private readonly LimitHook _limit = new();

            {{Before}}
            {
                try
                {
                    await _limit.OnBeforePublish(request, ct);
                }
                {|EI2005:catch (InteractionRateLimitException)|}
                {
                }
            }
            """)),
        new("A method that is said to block", Hook($$"""
            private readonly IPolicy _policy = null!;

            {{Before}}
            {
                try
                {
                    await _policy.EnsureAsync(request.TargetUserId);
                }
                {|EI2005:catch (Exception e)|}
                {
                    _log.Warn(e);
                }
            }
            """)),
        new("A handler in a loop that goes on", Hook($$"""
            private readonly List<IInteractionHook> _inner = [];

            {{Before}}
            {
                foreach (var hook in _inner)
                {
                    try
                    {
                        await hook.OnBeforePublish(request, ct);
                    }
                    {|EI2005:catch (Exception e)|}
                    {
                        _log.Warn(e);
                        continue;
                    }
                }
            }
            """)),
        new("A handler around one that rethrows", Hook($$"""
            {{Before}}
            {
                try
                {
                    try
                    {
                        await Blocks.RequireAsync(request.TargetUserId);
                    }
                    catch (InteractionBlockedException e)
                    {
                        _log.Warn(e);
                        throw;
                    }
                }
                {|EI2005:catch (InteractionException)|}
                {
                }
            }
            """)),
        new("A rethrow that a handler within the handler swallows", Hook($$"""
            {{Before}}
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                catch (InteractionBlockedException)
                {
                    try
                    {
                        throw;
                    }
                    {|EI2005:catch (Exception e)|}
                    {
                        _log.Warn(e);
                    }
                }
            }
            """)),
    ];
}
