using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>What blocks is called in a roundabout way.</summary>
internal static class SwallowedBlockCallsFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("Several checks at once", Hook($$"""
            {{Before}}
            {
                string[] users = [request.TargetUserId, "deputy"];
                try
                {
                    await Task.WhenAll(users.Select(user => Blocks.RequireAsync(user)));
                }
                {|EI2005:catch (Exception e)|}
                {
                    _log.Warn(e);
                }
            }
            """)),
        new("A task that was started before", Hook($$"""
            {{Before}}
            {
                var check = Blocks.RequireAsync(request.TargetUserId);
                request.Priority = InteractionPriority.High;
                try
                {
                    await check;
                }
                {|EI2005:catch (Exception)|}
                {
                }
            }
            """)),
        new("A check that is waited for in place", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    Blocks.RequireAsync(request.TargetUserId).GetAwaiter().GetResult();
                }
                {|EI2005:catch (InteractionBlockedException)|}
                {
                }

                return Task.CompletedTask;
            }
            """)),
        new("The only implementation of an interface", """
            public interface IRule
            {
                ValueTask CheckAsync(InteractionRequest request);
            }

            public sealed class TitleRule : IRule
            {
                public async ValueTask CheckAsync(InteractionRequest request)
                {
                    await Task.Yield();
                    _ = request.Title.Length > 3 ? request : throw new InteractionBlockedException("Say more.");
                }
            }

            public sealed class Hook(IEnumerable<IRule> rules) : IInteractionHook
            {
                async Task IInteractionHook.OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    foreach (var rule in rules)
                    {
                        try
                        {
                            await rule.CheckAsync(request);
                        }
                        {|EI2005:catch (Exception)|}
                        {
                            break;
                        }
                    }
                }
            }
            """),
        new("A typed hook with a constructor that blocks", """
            public sealed class Checked
            {
                public Checked(Leave leave)
                {
                    if (leave.Employee.Length == 0)
                    {
                        throw new InteractionBlockedException("Who?");
                    }
                }
            }

            public sealed class LeaveHook : IInteractionHook<Leave, Leave.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, Leave leave, CancellationToken ct)
                {
                    try
                    {
                        GC.KeepAlive(new Checked(leave));
                    }
                    {|EI2005:catch (Exception)|}
                    {
                        request.Title = "Leave";
                    }

                    return Task.CompletedTask;
                }
            }
            """),
        new("A value that its caller cannot tell from any other", Hook($$"""
            {{Before}}
            {
                if (!await IsAllowedAsync(request.TargetUserId))
                {
                    throw new InteractionBlockedException("No.");
                }
            }

            private static async Task<bool> IsAllowedAsync(string user)
            {
                try
                {
                    await Blocks.RequireAsync(user);
                    return true;
                }
                {|EI2005:catch (Exception)|}
                {
                    return true;
                }
            }
            """)),
        new("A helper that handles, and lets the hook go on", Hook($$"""
            {{Before}}
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                {|EI2005:catch (Exception e)|}
                {
                    Handle(e);
                }
            }

            private void Handle(Exception e)
            {
                if (e is OperationCanceledException)
                {
                    throw new TimeoutException("Too slow.", e);
                }

                _log.Warn(e);
            }
            """)),
        new("Checks that are collected first", Hook($$"""
            {{Before}}
            {
                var checks = new List<Task>();
                try
                {
                    checks.Add(Blocks.RequireAsync(request.TargetUserId));
                    await Task.WhenAll(checks);
                }
                {|EI2005:catch (Exception)|}
                {
                }
            }
            """)),
        new("An iterator that blocks", Hook($$"""
            {{Before}}
            {
                try
                {
                    await foreach (var user in Users(request).WithCancellation(ct))
                    {
                        request.TargetUserId = user;
                    }
                }
                {|EI2005:catch (Exception)|}
                {
                }
            }

            private static async IAsyncEnumerable<string> Users(InteractionRequest request)
            {
                yield return request.TargetUserId;
                await Blocks.RequireAsync("deputy");
            }
            """)),
    ];
}
