using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class ReassignedParameterFound
{
    public static IReadOnlyList<SourceCase> Cases =>
    [
        new("plain", Before("{|EI2001:request = request with { TargetUserId = substitute.UserId }|};")),
        new("in a branch", Before("if (isAway) { {|EI2001:request = request with { TargetUserId = substitute.UserId }|}; }")),
        new("logged by its members", Before("""
            {|EI2001:request = request with { TargetUserId = substitute.UserId }|};
            log.LogInformation("Redirected to {User}", request.TargetUserId);
            """)),
        new("changed further", Before("""
            {|EI2001:request = request with { TargetUserId = substitute.UserId }|};
            request.Title = "For " + request.TargetUserId;
            request.Metadata["redirected"] = "yes";
            """)),
        new("published before and not after", Before("""
            await publisher.PublishAsync(request, ct);
            {|EI2001:request = request with { TargetUserId = substitute.UserId }|};
            """)),
        new("changed further by a helper", Before("""
            {|EI2001:request = request with { TargetUserId = substitute.UserId }|};
            Shorten(request);
            """, "private static void Shorten(InteractionRequest r) => r.Title = r.Title.Trim();")),
        new("twice", Before("""
            {|EI2001:request = request with { TargetUserId = substitute.UserId }|};
            {|EI2001:request = request with { Title = "Redirected" }|};
            """)),
        new("by way of a local", Before("""
            var changed = request with { TargetUserId = substitute.UserId };
            log.LogInformation("{User}", changed.TargetUserId);
            {|EI2001:request = changed|};
            """)),
        new("conditional expression", Before("{|EI2001:request = isAway ? request with { TargetUserId = substitute.UserId } : request|};")),
        new("switch expression", Before("""
            {|EI2001:request = status switch
            {
                UserStatus.OutOfOffice => request with { TargetUserId = substitute.UserId },
                UserStatus.Gone => request with { TargetUserId = "role:managers" },
                _ => request,
            }|};
            """)),
        new("coalesce of a conditional access", Before("{|EI2001:request = (isAway ? request with { Title = \"Away\" } : null) ?? request|};")),
        new("tuple assignment", Before("""
            var title = "";
            {|EI2001:(request, title) = (request with { TargetUserId = substitute.UserId }, "Redirected")|};
            log.LogInformation("{Title}", title);
            """)),
        new("tuple of a helper", Before("""
            {|EI2001:(request, _) = Redirect(request)|};
            """, """private static (InteractionRequest, bool) Redirect(InteractionRequest r) => (r with { Title = "Away" }, true);""")),
        new("out parameter", Before("""
            if (!TryRedirect(request, {|EI2001:out request|})) { log.LogInformation("not away"); }
            """, """
            private bool TryRedirect(InteractionRequest original, out InteractionRequest changed)
            {
                changed = isAway ? original with { Title = "Away" } : original;
                return isAway;
            }
            """)),
        new("ref parameter", Before("Redirect({|EI2001:ref request|});", """
            private static void Redirect(ref InteractionRequest r) => r = r with { Title = "Away" };
            """)),
        new("helper that returns a changed copy", Before("{|EI2001:request = Redirect(request, substitute)|};", """
            private static InteractionRequest Redirect(InteractionRequest r, Substitute s)
            {
                if (s.UserId.Length == 0) { return r; }
                var changed = r with { TargetUserId = s.UserId };
                return changed;
            }
            """)),
        new("asynchronous helper", Before("{|EI2001:request = await RedirectAsync(request, ct).ConfigureAwait(false)|};", """
            private async Task<InteractionRequest> RedirectAsync(InteractionRequest r, CancellationToken ct)
            {
                await Task.Yield();
                return r with { Title = await Task.FromResult("Away") };
            }
            """)),
        new("helper of a helper", Before("{|EI2001:request = First(request)|};", """
            private static InteractionRequest First(InteractionRequest r) => Second(r);
            private static InteractionRequest Second(InteractionRequest r) => r with { Title = "Away" };
            """)),
        new("lost within a helper", Before("Redirect(request);", """
            private void Redirect(InteractionRequest r)
            {
                if (isAway) { {|EI2001:r = r with { Title = "Away" }|}; }
            }
            """)),
        new("lost within an iterator", Before("""foreach (var line in Lines(request)) { log.LogInformation("{Line}", line); }""", """
            private static IEnumerable<string> Lines(InteractionRequest r)
            {
                yield return r.Title;
                {|EI2001:r = r with { Title = "Seen" }|};
                yield return r.Title;
            }
            """)),
        new("local function that captures", Before("""
            Redirect();
            void Redirect() => {|EI2001:request = request with { TargetUserId = substitute.UserId }|};
            """)),
        new("local function with a parameter", Before("""
            {|EI2001:request = Redirected(request)|};
            static InteractionRequest Redirected(InteractionRequest r) => r with { Title = "Away" };
            """)),
        new("lambda that captures", Before("""
            string[] names = ["a", "b"];
            Array.ForEach(names, name => {|EI2001:request = request with { Title = name }|});
            """)),
        new("lambda in a local", Before("""
            Func<InteractionRequest, InteractionRequest> redirect = r => r with { Title = "Away" };
            {|EI2001:request = redirect(request)|};
            """)),
        new("handed to the inner hook", """
            public sealed class Outer(IInteractionHook inner) : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2001:request = request with { Title = "Away" }|};
                    return inner.OnBeforePublish(request, ct);
                }
            }
            """),
        new("handed to the base", """
            public class Base : IInteractionHook
            {
                public virtual Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => Task.CompletedTask;
            }

            public sealed class Derived : Base
            {
                public override async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2001:request = request with { Title = "Away" }|};
                    await base.OnBeforePublish(request, ct);
                }
            }
            """),
        new("expression body", """
            public sealed class Short : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => Task.FromResult(({|EI2001:request = request with { Title = "Away" }|}).Title);
            }
            """),
        new("explicit implementation", """
            public sealed class Explicit : IInteractionHook
            {
                async Task IInteractionHook.OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    await Task.Yield();
                    {|EI2001:request = request with { Title = "Away" }|};
                }
            }
            """),
        new("generic base without the interface", """
            public abstract class Base<T>
            {
                protected abstract string Title(T value);
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2001:request = request with { Title = Title(default!) }|};
                    return Task.CompletedTask;
                }
            }

            public sealed class Hook : Base<int>, IInteractionHook
            {
                protected override string Title(int value) => "Away";
            }
            """),
        new("default implementation of an interface", """
            public interface IAwayHook : IInteractionHook
            {
                Task IInteractionHook.OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    {|EI2001:request = request with { Title = "Away" }|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("partial class and partial method", """
            public sealed partial class Parts : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) { Change(request); return Task.CompletedTask; }
                partial void Change(InteractionRequest request);
            }

            public sealed partial class Parts
            {
                partial void Change(InteractionRequest request) => {|EI2001:request = request with { Title = "Away" }|};
            }
            """),
        new("payload of a typed hook", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    {|EI2001:payload = payload with { Days = 1 }|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("request made by hand", Before("""
            {|EI2001:request = new InteractionRequest { Type = request.Type, TargetUserId = substitute.UserId, Title = request.Title, Payload = request.Payload }|};
            """)),
        new("in a try block", Before("""
            try { {|EI2001:request = request with { TargetUserId = substitute.UserId }|}; }
            catch (InvalidOperationException) { log.LogInformation("failed"); }
            finally { log.LogInformation("done"); }
            """)),
        new("lambda within a try block", Before("""
            foreach (var name in new[] { "a", "b" })
            {
                try { Array.ForEach([name], n => {|EI2001:request = request with { Title = n }|}); }
                finally { log.LogInformation("done"); }
            }
            """)),
        new("try block within a lambda within a using", Before("""
            using var gate = new SemaphoreSlim(1);
            Action change = () =>
            {
                try { {|EI2001:request = request with { Title = "Away" }|}; }
                catch (InvalidOperationException) when (isAway) { log.LogInformation("away"); }
                finally { gate.Release(); }
            };
            change();
            """)),
        new("in a loop", Before("""
            foreach (var name in new[] { "a", "b" })
            {
                {|EI2001:request = request with { Title = request.Title + name }|};
            }
            """)),
        new("pattern variable", Before("if (request is { Title: \"\" } empty) { {|EI2001:request = empty with { Title = \"Untitled\" }|}; }")),
        new("derived request", """
            public record UrgentRequest : InteractionRequest;

            public sealed class Urgent : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    if (request is UrgentRequest urgent) { {|EI2001:request = urgent with { Title = "!" }|}; }
                    return Task.CompletedTask;
                }
            }
            """),
        new("only checked afterwards", Before("""
            {|EI2001:request = request with { TargetUserId = substitute.UserId }|};
            ArgumentNullException.ThrowIfNull(request);
            if (request is null || request.TargetUserId == "none") { throw new InteractionBlockedException("Nobody there."); }
            """)),
    ];
}
