using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class DroppedCopyFound
{
    public static IReadOnlyList<SourceCase> Cases =>
    [
        new("discard", Before("_ = {|EI2002:request with { TargetUserId = substitute.UserId }|};")),
        new("local that nobody reads", Before("var changed = {|EI2002:request with { TargetUserId = substitute.UserId }|};")),
        new("local that is only changed", Before("""
            var changed = {|EI2002:request with { TargetUserId = substitute.UserId }|};
            changed.Title = "Redirected";
            changed.Metadata["redirected"] = "yes";
            """)),
        new("plain copy that is changed", Before("""
            var changed = {|EI2002:request with { }|};
            changed.TargetUserId = substitute.UserId;
            """)),
        new("entries added to the metadata of a copy", Before("""
            var changed = {|EI2002:request with { }|};
            changed.Metadata.Add("redirected", "yes");
            changed.Metadata.TryAdd("by", "presence");
            """)),
        new("copy of a copy", Before("""
            var first = {|EI2002:request with { Title = "Away" }|};
            var second = {|EI2002:first with { TargetUserId = substitute.UserId }|};
            """)),
        new("alias of the request that is reassigned", Before("""
            var target = request;
            target = {|EI2002:target with { TargetUserId = substitute.UserId }|};
            """)),
        new("local that is assigned in branches", Before("""
            InteractionRequest changed;
            if (isAway) { changed = {|EI2002:request with { TargetUserId = substitute.UserId }|}; }
            else { changed = {|EI2002:request with { Title = "Here" }|}; }
            """)),
        new("overwritten before it is used", Before("""
            var changed = {|EI2002:request with { Title = "Away" }|};
            changed = request;
            audit.Write(changed);
            """)),
        new("used on another way only", Before("""
            var changed = request;
            if (isAway) { changed = {|EI2002:request with { Title = "Away" }|}; }
            else { audit.Write(changed); }
            """)),
        new("conditional expression", Before("var changed = isAway ? {|EI2002:request with { Title = \"Away\" }|} : request;")),
        new("switch expression", Before("""
            var changed = status switch { UserStatus.OutOfOffice => {|EI2002:request with { Title = "Away" }|}, _ => null };
            """)),
        new("tuple", Before("""
            var (changed, title) = ({|EI2002:request with { Title = "Away" }|}, "Away");
            log.LogInformation("{Title}", title);
            """)),
        new("pattern variable that is reassigned", Before("if (request is { Title: \"\" } empty) { empty = {|EI2002:empty with { Title = \"Untitled\" }|}; }")),
        new("handed to the base", """
            public abstract class Base : IInteractionHook
            {
                public virtual Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => Task.CompletedTask;
            }

            public sealed class Derived : Base
            {
                public override Task OnBeforePublish(InteractionRequest request, CancellationToken ct) =>
                    base.OnBeforePublish({|EI2002:request with { Title = "Away" }|}, ct);
            }
            """),
        new("handed to an inner hook", """
            public sealed class Outer(IInteractionHook inner) : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct) =>
                    await inner.OnBeforePublish({|EI2002:request with { Title = "Away" }|}, ct).ConfigureAwait(false);
            }
            """),
        new("handed to a helper that changes it", Before("Redirect({|EI2002:request with { Title = \"Away\" }|});", """
            private static void Redirect(InteractionRequest r) => r.TargetUserId = "role:managers";
            """)),
        new("within a helper", Before("await RedirectAsync(request);", """
            private static async Task RedirectAsync(InteractionRequest r)
            {
                await Task.Yield();
                _ = {|EI2002:r with { Title = "Away" }|};
            }
            """)),
        new("within a helper of another class", """
            public static class Helper
            {
                public static void Redirect(this InteractionRequest request) { var copy = {|EI2002:request with { Title = "Away" }|}; }
            }

            public sealed class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) { request.Redirect(); return Task.CompletedTask; }
            }
            """),
        new("within a local function", Before("""
            Redirect(request);
            void Redirect(InteractionRequest r) { var copy = {|EI2002:r with { TargetUserId = substitute.UserId }|}; }
            """)),
        new("within a lambda that captures", Before("""
            Action redirect = () => { _ = {|EI2002:request with { Title = "Away" }|}; };
            redirect();
            """)),
        new("payload of a typed hook", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    var shorter = {|EI2002:payload with { Days = 1 }|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("out of a generic hook", """
            public sealed class Generic<T>(T value) : IInteractionHook
            {
                Task IInteractionHook.OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    _ = {|EI2002:request with { Title = $"{value}" }|};
                    return Task.CompletedTask;
                }
            }
            """),
        new("only checked for null", Before("""
            var changed = {|EI2002:request with { Title = "Away" }|};
            if (changed is null || changed == null) { return; }
            """)),
    ];
}
