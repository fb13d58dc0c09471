using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class DroppedCopySilent
{
    public static IReadOnlyList<SourceCase> Cases =>
    [
        new("published", Before("await publisher.PublishAsync(request with { TargetUserId = \"auditor\" }, ct);")),
        new("logged", Before("log.LogInformation(\"Asked {Request}\", request with { Payload = null });")),
        new("logged by its members", Before("""
            var redacted = request with { Title = "***" };
            log.LogInformation("Asked {Title}", redacted.Title);
            """)),
        new("written to the console", Before("Console.WriteLine($\"{request with { Payload = null }}\");")),
        new("audited", Before("await audit.WriteAsync(request with { Description = null });")),
        new("compared", Before("""
            var before = request with { };
            request.TargetUserId = substitute.UserId;
            if (before != request) { log.LogInformation("changed"); }
            """)),
        new("compared by a method", Before("if (Equals(request with { Title = \"\" }, request)) { log.LogInformation(\"untitled\"); }")),
        new("compared with a pattern", Before("""
            var changed = request with { Title = request.Title.Trim() };
            if (changed is { Title: "" }) { throw new InteractionBlockedException("No title."); }
            """)),
        new("members taken over", Before("""
            var changed = request with { TargetUserId = substitute.UserId };
            request.TargetUserId = changed.TargetUserId;
            """)),
        new("taken over by a helper", Before("Take(request, request with { TargetUserId = substitute.UserId });", """
            private static void Take(InteractionRequest to, InteractionRequest from) => to.TargetUserId = from.TargetUserId;
            """)),
        new("returned by a helper", Before("await publisher.PublishAsync(Copy(request), ct);", "private static InteractionRequest Copy(InteractionRequest r) => r with { Title = \"Copy\" };")),
        new("kept in a property", Before("Last = request with { Payload = null };", "public InteractionRequest? Last { get; private set; }")),
        new("added to a collection", Before("seen.Add(request with { Payload = null });", "private readonly List<InteractionRequest> seen = [];")),
        new("part of an array", Before("InteractionRequest[] both = [request, request with { TargetUserId = substitute.UserId }]; await publisher.PublishAsync(both[1], ct);")),
        new("plain copy to try an inner hook", """
            public sealed class Trial(IInteractionHook inner) : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    await inner.OnBeforePublish(request with { }, ct);
                    request.Metadata["tried"] = "yes";
                }
            }
            """),
        new("sent in a task", Before("""
            var copy = request with { TargetUserId = "auditor" };
            await Task.Run(() => publisher.PublishAsync(copy, ct), ct);
            """)),
        new("captured by a local function", Before("""
            var copy = request with { Title = "***" };
            await NoteAsync();
            Task NoteAsync() => audit.WriteAsync(copy);
            """)),
        new("copy of another record", Before("""
            var options = new InteractionOptions { Title = "One" };
            _ = options with { Title = "Two" };
            """)),
        new("copy of another request", Before("""
            var next = new InteractionRequest { Type = "acme/next" };
            var changed = next with { Title = "Next" };
            await publisher.PublishAsync(changed, ct);
            """)),
        new("outside of hooks", """
            public static class Requests
            {
                public static void Discard(InteractionRequest request) => _ = request with { Title = "" };
            }
            """),
        new("payload that is put back", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    request.Payload = payload with { Days = 1 };
                    return Task.CompletedTask;
                }
            }
            """),
        new("payload of an untyped hook that is put back", Before("""
            if (request.Payload is LeaveApproval leave) { request.Payload = leave with { Days = leave.Days + 1 }; }
            """)),
        new("snapshot to be restored", Before("""
            var before = request with { };
            request.Title = "Tried";
            if (isAway) { request.Title = before.Title; }
            """)),
        new("made by a query that is sent", Before("""
            foreach (var copy in new[] { "a", "b" }.Select(user => request with { TargetUserId = user }))
            {
                await publisher.PublishAsync(copy, ct);
            }
            """)),
        new("yielded", Before("foreach (var copy in Copies(request)) { await publisher.PublishAsync(copy, ct); }", """
            private static IEnumerable<InteractionRequest> Copies(InteractionRequest r)
            {
                yield return r with { TargetUserId = "a" };
                yield return r with { TargetUserId = "b" };
            }
            """)),
        new("used in a catch block", Before("""
            var copy = request;
            try { copy = request with { Title = "***" }; ct.ThrowIfCancellationRequested(); }
            catch (OperationCanceledException) { audit.Write(copy); throw; }
            """)),
        new("sent when a switch says so", Before("""
            var copy = status switch { UserStatus.Gone => request with { TargetUserId = "role:managers" }, _ => null };
            if (copy is not null) { await publisher.PublishAsync(copy, ct); }
            """)),
        new("unchanged copy that nobody reads", Before("var copy = request with { };")),
    ];
}
