using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>What is caught blocks nothing, or not this request.</summary>
internal static class SwallowedBlockOthersSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("A try that cannot block", Hook($$"""
            private readonly IDirectory _directory = null!;

            {{Before}}
            {
                var isSuspended = false;
                try
                {
                    isSuspended = await _directory.IsSuspendedAsync(request.TargetUserId, ct);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                }

                if (isSuspended)
                {
                    throw new InteractionBlockedException("Suspended.");
                }
            }
            """)),
        new("A caller of a request", """
            public sealed class LeaveService(Approvals approvals)
            {
                public async Task<string> AskAsync(CancellationToken ct)
                {
                    try
                    {
                        var answer = await approvals.RequestLeave("hr", employee: "e", cancellationToken: ct);
                        return answer.RespondedBy;
                    }
                    catch (InteractionTimeoutException)
                    {
                        return "nobody";
                    }
                    catch (InteractionBlockedException e)
                    {
                        return e.Message;
                    }
                }
            }
            """),
        new("Another request that the hook publishes", Hook($$"""
            private readonly IInteractionPublisher _publisher = null!;

            {{Before}}
            {
                try
                {
                    await _publisher.PublishAsync(request with { TargetUserId = "audit" }, ct);
                }
                catch (InteractionBlockedException e)
                {
                    _log.Warn(e);
                }
            }
            """)),
        new("Another request, asked by a helper that says so", Hook($$"""
            private readonly Approvals _approvals = null!;

            {{Before}}
            {
                try
                {
                    await AskDeputyAsync(ct);
                }
                catch (InteractionException e)
                {
                    _log.Warn(e);
                }
            }

            /// <exception cref="InteractionBlockedException">A hook blocked it.</exception>
            private Task AskDeputyAsync(CancellationToken ct) => _approvals.PublishLeave("deputy", employee: "e", cancellationToken: ct);
            """)),
        new("A class that is no hook", """
            public sealed class Preview(IInteractionHook hook)
            {
                public async Task<bool> WouldPassAsync(InteractionRequest request)
                {
                    try
                    {
                        await hook.OnBeforePublish(request, default);
                        return true;
                    }
                    catch (InteractionBlockedException)
                    {
                        return false;
                    }
                }

                public void Check(InteractionRequest request)
                {
                    try
                    {
                        Blocks.Require(request.HasMetadata);
                    }
                    catch (Exception)
                    {
                    }
                }
            }
            """),
        new("After the answer", Hook($$"""
            public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
            {
                try
                {
                    await Blocks.RequireAsync(response.RespondedBy);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                }
            }
            """)),
        new("A check that nobody awaits within the try", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    return Blocks.RequireAsync(request.TargetUserId);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                    return Task.FromException(e);
                }
            }
            """)),
    ];
}
