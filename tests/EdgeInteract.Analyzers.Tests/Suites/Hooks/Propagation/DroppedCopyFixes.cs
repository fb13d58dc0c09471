using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class DroppedCopyFixes
{
    public static IReadOnlyList<FixCase> Cases =>
    [
        Body("discard", "_ = request with { TargetUserId = substitute.UserId };", "request.TargetUserId = substitute.UserId;"),
        Body(
            "local",
            """
            var changed = request with { TargetUserId = substitute.UserId, Title = "Away" };
            log.LogInformation("redirected");
            """,
            """
            request.TargetUserId = substitute.UserId;
            request.Title = "Away";
            log.LogInformation("redirected");
            """),
        Body("parenthesized", "InteractionRequest changed = (request with { Title = \"Away\" });", "request.Title = \"Away\";"),
        new(
            "handed to the base",
            Derived("await base.OnBeforePublish(request with { Title = \"Away\" }, ct);"),
            Derived("request.Title = \"Away\";\n        await base.OnBeforePublish(request, ct);")),
        new(
            "within a helper",
            Before("Redirect(request);", "private static void Redirect(InteractionRequest r) { _ = r with { Title = \"Away\", Description = r.Title }; }"),
            Before("Redirect(request);", "private static void Redirect(InteractionRequest r) { (r.Title, r.Description) = (\"Away\", r.Title); }")),
    ];

    public static IReadOnlyList<SourceCase> Unfixable =>
    [
        new("local that is changed further", Before("var changed = request with { Title = \"Away\" }; changed.TargetUserId = substitute.UserId;")),
        new("local that is tested", Before("var changed = request with { Title = \"Away\" }; if (changed is null) { return; }")),
        new("one of two values", Before("var changed = isAway ? request with { Title = \"Away\" } : null;")),
        new("property that is only set when an object is made", Before("_ = request with { PublishedAt = default };")),
        new("copy of a local", Before("var target = request; _ = target with { Title = \"Away\" };")),
        new("payload", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    _ = payload with { Days = 1 };
                    return Task.CompletedTask;
                }
            }
            """),
    ];

    private static FixCase Body(string name, string wrong, string right) => new(name, Before(wrong), Before(right));

    private static string Derived(string statement) => $$"""
        public class Base : IInteractionHook
        {
            public virtual Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => Task.CompletedTask;
        }

        public sealed class Derived : Base
        {
            public override async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
            {
                {{statement}}
            }
        }
        """;
}
