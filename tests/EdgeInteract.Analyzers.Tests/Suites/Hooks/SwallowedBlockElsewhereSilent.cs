using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>What blocks runs somewhere else, or is told of in another way.</summary>
internal static class SwallowedBlockElsewhereSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("A task that is awaited behind the try", Hook($$"""
            {{Before}}
            {
                Task check = Task.CompletedTask;
                try
                {
                    check = Blocks.RequireAsync(request.TargetUserId);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                }

                await check;
            }
            """)),
        new("A delegate that is made within the try and run behind it", Hook($$"""
            {{BeforeSync}}
            {
                Action check = () => { };
                try
                {
                    check = () => Blocks.Require(request.HasMetadata);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                }

                check();
                return Task.CompletedTask;
            }
            """)),
        new("A value that tells", Hook($$"""
            {{Before}}
            {
                if (!await TryAsync(request.TargetUserId))
                {
                    throw new InteractionBlockedException("No.");
                }
            }

            private static async Task<bool> TryAsync(string user)
            {
                try
                {
                    await Blocks.RequireAsync(user);
                    return true;
                }
                catch (InteractionBlockedException)
                {
                    return false;
                }
            }
            """)),
        new("A handler that runs in a job of its own", Hook($$"""
            {{BeforeSync}}
            {
                _ = Task.Run(async () =>
                {
                    try
                    {
                        await Blocks.RequireAsync(request.TargetUserId);
                    }
                    catch (Exception e)
                    {
                        _log.Warn(e);
                    }
                });
                return Task.CompletedTask;
            }
            """)),
        new("A helper that handles its own exception", Hook($$"""
            {{Before}}
            {
                try
                {
                    await CheckAsync(request.TargetUserId);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                }
            }

            private static async Task CheckAsync(string user)
            {
                await Task.Yield();
                if (user.Length == 0)
                {
                    throw new InvalidOperationException("Nobody.");
                }
            }
            """)),
        new("A hook that cannot block, held by its class", """
            public sealed class Tracing : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    request.Metadata["trace"] = "1";
                    return Task.CompletedTask;
                }
            }

            public sealed class Hook(Tracing inner, ILog log) : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    try
                    {
                        await inner.OnBeforePublish(request, ct);
                    }
                    catch (Exception e)
                    {
                        log.Warn(e);
                    }
                }
            }
            """),
        new("A check that is tried again until it passes", Hook($$"""
            {{Before}}
            {
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        await Blocks.RequireAsync(request.TargetUserId);
                        return;
                    }
                    catch (Exception e) when (attempt < 3)
                    {
                        _log.Warn(e);
                    }
                }
            }
            """)),
        new("Blocked by a handler for what fails", Hook($$"""
            private readonly IDirectory _directory = null!;

            {{Before}}
            {
                try
                {
                    Blocks.Require(await _directory.IsSuspendedAsync(request.TargetUserId, ct));
                }
                catch (Exception e) when (e is not InteractionBlockedException and not OperationCanceledException)
                {
                    throw new InteractionBlockedException("The directory is not reached.", e);
                }
            }
            """)),
        new("Blocked in the end where the check did not come to its end", Hook($$"""
            {{Before}}
            {
                string? checkedBy = null;
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                    checkedBy = "hr";
                }
                catch (InteractionBlockedException e)
                {
                    _log.Warn(e);
                }

                request.Title += checkedBy ?? throw new InteractionBlockedException("Not checked.");
            }
            """)),
    ];
}
