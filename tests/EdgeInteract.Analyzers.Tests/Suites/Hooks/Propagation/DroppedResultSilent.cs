using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class DroppedResultSilent
{
    private const string Redirected = """private static InteractionRequest Redirected(InteractionRequest r) => r with { Title = "Away" };""";

    public static IReadOnlyList<SourceCase> Cases =>
    [
        new("published", Before("await publisher.PublishAsync(Redirected(request), ct);", Redirected)),
        new("member taken over", Before("request.Title = Redirected(request).Title;", Redirected)),
        new("member taken over by way of a local", Before("""
            var changed = Redirected(request);
            request.Title = changed.Title;
            """, Redirected)),
        new("logged", Before("log.LogInformation(\"{Request}\", Redirected(request));", Redirected)),
        new("changes in place and returns it", Before("Redirect(request); Redirect(request).Title = \"Here\";", """
            private static InteractionRequest Redirect(InteractionRequest r) { r.TargetUserId = "role:managers"; return r; }
            """)),
        new("fluent", """
            public static class Helper
            {
                public static InteractionRequest Titled(this InteractionRequest request, string title) { request.Title = title; return request; }
                public static InteractionRequest To(this InteractionRequest request, string user) { request.TargetUserId = user; return request; }
            }

            public sealed class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    request.Titled("Away").To("u-2");
                    return Task.CompletedTask;
                }
            }
            """),
        new("changes in place, asynchronous", Before("await RedirectAsync(request);", """
            private static async Task<InteractionRequest> RedirectAsync(InteractionRequest r) { await Task.Yield(); r.Title = "Away"; return r; }
            """)),
        new("publishes its copy and returns it", Before("await AskOtherAsync(request, ct);", """
            private async Task<InteractionRequest> AskOtherAsync(InteractionRequest r, CancellationToken ct)
            {
                var other = r with { TargetUserId = "auditor" };
                await publisher.PublishAsync(other, ct);
                return other;
            }
            """)),
        new("returns something else", Before("Describe(request);", """
            private static string Describe(InteractionRequest r) => (r with { Payload = null }).ToString();
            """)),
        new("returns another request", Before("_ = Next(request);", """
            private static InteractionRequest Next(InteractionRequest r) => new() { Type = r.Type, Title = "Next" };
            """)),
        new("interface", Before("_ = redirect.Apply(request);", "private readonly IRedirect redirect = null!; public interface IRedirect { InteractionRequest Apply(InteractionRequest request); }")),
        new("abstract method", """
            public abstract class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    Redirect(request);
                    return Task.CompletedTask;
                }

                protected abstract InteractionRequest Redirect(InteractionRequest r);
            }
            """),
        new("delegate that is one of two", Before("""
            Func<InteractionRequest, InteractionRequest> redirect = r => r with { Title = "Away" };
            if (isAway) { redirect = r => { r.Title = "Away"; return r; }; }
            redirect(request);
            """)),
        new("delegate from outside", Before("redirect(request);", "private readonly Func<InteractionRequest, InteractionRequest> redirect = static r => r;")),
        new("out variable that is published", Before("if (TryRedirect(request, out var changed)) { await publisher.PublishAsync(changed, ct); }", """
            private bool TryRedirect(InteractionRequest r, out InteractionRequest changed)
            {
                changed = r with { Title = "Away" };
                return isAway;
            }
            """)),
        new("out variable that is the same object", Before("TryRedirect(request, out _);", """
            private bool TryRedirect(InteractionRequest r, out InteractionRequest same)
            {
                r.Title = "Away";
                same = r;
                return isAway;
            }
            """)),
        new("tuple that is taken over", Before("""
            var (changed, ok) = Redirect(request);
            if (ok) { request.Title = changed.Title; }
            """, """
            private (InteractionRequest Changed, bool Ok) Redirect(InteractionRequest r) => (r with { Title = "Away" }, isAway);
            """)),
        new("kept", Before("last = Redirected(request);", Redirected + " private InteractionRequest? last; public string? Last => last?.Title;")),
        new("outside of hooks", """
            public static class Service
            {
                public static void Warm(InteractionRequest request) => Redirected(request);
                private static InteractionRequest Redirected(InteractionRequest r) => r with { Title = "Away" };
            }
            """),
        new("of another request", Before("""
            var next = new InteractionRequest { Type = "acme/next" };
            await publisher.PublishAsync(Redirected(next), ct);
            """, Redirected)),
        new("helper that calls itself", Before("Repeat(request, 3);", """
            private static InteractionRequest Repeat(InteractionRequest r, int times)
            {
                if (times == 0) { return r; }
                r.Title += "!";
                return Repeat(r, times - 1);
            }
            """)),
        new("payload that is put back", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    request.Payload = Shorten(payload);
                    return Task.CompletedTask;
                }

                private static LeaveApproval Shorten(LeaveApproval payload) => payload with { Days = 1 };
            }
            """),
        new("returned by a local function that is used", Before("""
            await publisher.PublishAsync(Copy(), ct);
            InteractionRequest Copy() => Redirected(request);
            """, Redirected)),
    ];
}
