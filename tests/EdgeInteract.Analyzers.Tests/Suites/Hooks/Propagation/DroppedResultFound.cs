using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class DroppedResultFound
{
    private const string Redirect = """private static InteractionRequest Redirect(InteractionRequest r) => r with { Title = "Away" };""";

    public static IReadOnlyList<SourceCase> Cases =>
    [
        new("statement", Before("{|EI2007:Redirect(request)|};", Redirect)),
        new("discard", Before("_ = {|EI2007:Redirect(request)|};", Redirect)),
        new("local that nobody reads", Before("var changed = {|EI2007:Redirect(request)|};", Redirect)),
        new("local that is only changed", Before("""
            var changed = {|EI2007:Redirect(request)|};
            changed.TargetUserId = substitute.UserId;
            """, Redirect)),
        new("asynchronous", Before("await {|EI2007:RedirectAsync(request)|}.ConfigureAwait(false);", """
            private static async Task<InteractionRequest> RedirectAsync(InteractionRequest r)
            {
                await Task.Yield();
                return r with { Title = "Away" };
            }
            """)),
        new("value task without async", Before("await {|EI2007:RedirectAsync(request)|};", """
            private static ValueTask<InteractionRequest> RedirectAsync(InteractionRequest r) => new(r with { Title = "Away" });
            """)),
        new("copy on one way only", Before("{|EI2007:Redirect(request)|};", """
            private InteractionRequest Redirect(InteractionRequest r)
            {
                if (!isAway) { return r; }
                return r with { Title = "Away" };
            }
            """)),
        new("reassigned within the helper", Before("{|EI2007:Redirect(request)|};", """
            private static InteractionRequest Redirect(InteractionRequest r)
            {
                r = r with { Title = "Away" };
                return r;
            }
            """)),
        new("helper of a helper", Before("{|EI2007:First(request)|};", """
            private static InteractionRequest First(InteractionRequest r) { var changed = Second(r); return changed; }
            private static InteractionRequest Second(InteractionRequest r) => r with { Title = "Away" };
            """)),
        new("extension", """
            public static class Helper
            {
                public static InteractionRequest Titled(this InteractionRequest request, string title) => request with { Title = title };
            }

            public sealed class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2007:request.Titled("Away")|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("chain of extensions", """
            public static class Helper
            {
                public static InteractionRequest Titled(this InteractionRequest request, string title) => request with { Title = title };
                public static InteractionRequest To(this InteractionRequest request, string user) => request with { TargetUserId = user };
            }

            public sealed class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2007:{|EI2007:request.Titled("Away")|}.To("u-2")|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("base class", """
            public abstract class Base
            {
                protected virtual InteractionRequest Redirect(InteractionRequest r) => r with { Title = "Away" };
            }

            public sealed class Hook : Base, IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2007:base.Redirect(request)|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("virtual method", """
            public class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2007:Redirect(request)|};
                    return Task.CompletedTask;
                }

                protected virtual InteractionRequest Redirect(InteractionRequest r) => r with { Title = "Away" };
            }
            """),
        new("generic helper", Before("{|EI2007:Redirect(request)|};", """
            private static T Redirect<T>(T r) where T : InteractionRequest => (T)(r with { Title = "Away" });
            """)),
        new("local function", Before("""
            {|EI2007:Redirect(request)|};
            InteractionRequest Redirect(InteractionRequest r) => r with { TargetUserId = substitute.UserId };
            """)),
        new("lambda in a local", Before("""
            Func<InteractionRequest, InteractionRequest> redirect = r => r with { TargetUserId = substitute.UserId };
            {|EI2007:redirect(request)|};
            """)),
        new("method in a local", Before("""
            Func<InteractionRequest, InteractionRequest> redirect = Redirect;
            {|EI2007:redirect(request)|};
            """, Redirect)),
        new("out parameter that is discarded", Before("if (TryRedirect(request, {|EI2007:out _|})) { log.LogInformation(\"redirected\"); }", """
            private bool TryRedirect(InteractionRequest r, out InteractionRequest changed)
            {
                changed = r with { Title = "Away" };
                return isAway;
            }
            """)),
        new("out variable that nobody reads", Before("TryRedirect(request, {|EI2007:out var changed|});", """
            private bool TryRedirect(InteractionRequest r, out InteractionRequest changed)
            {
                changed = r with { Title = "Away" };
                return isAway;
            }
            """)),
        new("tuple of which one part is taken", Before("""
            var (_, ok) = {|EI2007:Redirect(request)|};
            log.LogInformation("{Ok}", ok);
            """, """
            private (InteractionRequest Changed, bool Ok) Redirect(InteractionRequest r) => (r with { Title = "Away" }, isAway);
            """)),
        new("partial method", """
            public sealed partial class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    _ = {|EI2007:Redirect(request)|};
                    return Task.CompletedTask;
                }

                private partial InteractionRequest Redirect(InteractionRequest r);
            }

            public sealed partial class Hook
            {
                private partial InteractionRequest Redirect(InteractionRequest r) => r with { Title = "Away" };
            }
            """),
        new("payload of a typed hook", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    {|EI2007:Shorten(payload)|};
                    return Task.CompletedTask;
                }

                private static LeaveApproval Shorten(LeaveApproval payload) => payload with { Days = 1 };
            }
            """),
        new("within a helper that a hook calls", Before("Adjust(request);", """
            private static void Adjust(InteractionRequest r) => {|EI2007:Redirect(r)|};
            private static InteractionRequest Redirect(InteractionRequest r) => r with { Title = "Away" };
            """)),
        new("chain of thirty helpers, each calling the next one twice", Before("{|EI2007:Step0(request)|};", ManySteps(30))),
        new("helpers that call each other", Before("{|EI2007:Redirect(request, 3)|};", """
            private static InteractionRequest Redirect(InteractionRequest r, int times) => times == 0 ? r : Again(r, times - 1);
            private static InteractionRequest Again(InteractionRequest r, int times) => times == 0 ? r with { Title = "Away" } : Redirect(r, times - 1);
            """)),
    ];

    private static string ManySteps(int count) => string.Join(
        '\n',
        Enumerable.Range(0, count).Select(step => step == count - 1
            ? $$"""private static InteractionRequest Step{{step}}(InteractionRequest r) => r with { Title = "Away" };"""
            : $"private static InteractionRequest Step{step}(InteractionRequest r) => r.Title is null ? Step{step + 1}(r) : Step{step + 1}(r);"));
}
