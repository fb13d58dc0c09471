namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>What is thrown elsewhere, or by nobody who can be told.</summary>
internal static class LateBlockOthersSilent
{
    private const string After = "public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";
    private const string AfterSync = "public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";
    private const string Before = "public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)";

    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("A task that nobody waits for", Hook($$"""
            {{AfterSync}}
            {
                _ = Task.Run(() => Blocks.Require(false), ct);
                _ = CheckAsync();
                return Task.CompletedTask;
            }

            private static async Task CheckAsync()
            {
                await Task.Yield();
                Blocks.Require(false);
            }
            """)),
        new("A local function that is not called", Hook($$"""
            {{AfterSync}}
            {
                return Task.CompletedTask;
            #pragma warning disable CS8321
                void Check() => throw new InteractionBlockedException("Never.");
            #pragma warning restore CS8321
            }
            """)),
        new("Another method of the hook", Hook($$"""
            {{AfterSync}} => Task.CompletedTask;

            public void Check() => throw new InteractionBlockedException("For OnBeforePublish.");
            """)),
        new("A helper of OnBeforePublish beside a call of another one", Hook($$"""
            {{Before}}
            {
                Check(request.TargetUserId);
                return Task.CompletedTask;
            }

            {{AfterSync}}
            {
                Note(response.RespondedBy);
                return Task.CompletedTask;
            }

            private static void Check(string user) => Blocks.Require(user.Length > 0);

            private static string Note(string user) => user;
            """)),
        new("The same name in a class that is no hook", """
            public sealed class Review
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct) => throw new InteractionBlockedException("Of its own.");
            }
            """),
        new("Another overload in a hook", Hook($$"""
            {{AfterSync}} => Task.CompletedTask;

            public void OnAfterRespond(string user) => throw new InteractionBlockedException(user);
            """)),
        new("The next request, which another hook may block", Hook($$"""
            private readonly Approvals _approvals = null!;

            {{After}} => await _approvals.PublishLeave(response.RespondedBy, employee: "Next", cancellationToken: ct);
            """)),
        new("Thrown on where the next request was blocked", Hook($$"""
            private readonly IInteractionPublisher _publisher = null!;

            {{After}}
            {
                try
                {
                    await _publisher.PublishAsync(new InteractionRequest { TargetUserId = response.RespondedBy }, ct);
                }
                catch (InteractionBlockedException e) when (e.BlockedBy is null)
                {
                    throw;
                }
            }
            """)),
        new("A service that is only said to block", Hook($$"""
            private readonly IPolicy _policy = null!;

            {{After}} => await _policy.EnsureAsync(response.RespondedBy);
            """)),
        new("One of several implementations", """
            public interface IRule
            {
                void Check(InteractionResponse response);
            }

            public sealed class Strict : IRule
            {
                public void Check(InteractionResponse response) => Blocks.Require(response.RespondedBy == "hr");
            }

            public sealed class Lenient : IRule
            {
                public void Check(InteractionResponse response)
                {
                }
            }

            public sealed class Hook(IRule rule) : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    rule.Check(response);
                    return Task.CompletedTask;
                }
            }
            """),
        new("A delegate that is never run", Hook($$"""
            {{AfterSync}}
            {
                Action check = () => throw new InteractionBlockedException("Kept.");
                Keep(check);
                return Task.CompletedTask;
            }

            private static void Keep(Action later) => GC.KeepAlive(later);
            """)),
    ];

    private static string Hook(string members) => $$"""
        public sealed class Hook : IInteractionHook
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }
        """;
}
