using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class ReassignedParameterSilent
{
    public static IReadOnlyList<SourceCase> Cases =>
    [
        new("set in place", Before("request.TargetUserId = substitute.UserId; request.Metadata[\"redirected\"] = \"yes\";")),
        new("no hook", """
            public sealed class Service(IInteractionPublisher publisher)
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    request = request with { Title = "Away" };
                    await publisher.PublishAsync(request, ct);
                }
            }
            """),
        new("written back to the original", Before("""
            var original = request;
            request = request with { TargetUserId = substitute.UserId };
            original.TargetUserId = request.TargetUserId;
            """)),
        new("written back by a helper's argument", Before("""
            var original = request;
            request = request with { Title = "Away" };
            original.Title = string.Concat(request.Title, "!");
            """)),
        new("published", Before("""
            request = request with { TargetUserId = substitute.UserId };
            await publisher.PublishAsync(request, ct);
            """)),
        new("audited as a whole", Before("""
            request = request with { Title = "***" };
            audit.Write(request);
            """)),
        new("kept in a field", Before("last = request = request with { Title = \"***\" };", "private InteractionRequest? last; public string? Last => last?.Title;")),
        new("added to a list", Before("""
            request = request with { Title = "***" };
            seen.Add(request);
            """, "private readonly List<InteractionRequest> seen = [];")),
        new("compared as a whole", Before("""
            var before = request;
            request = request with { Title = "***" };
            if (before == request) { log.LogInformation("same"); }
            """)),
        new("given the same object", Before("request = request;".Replace("request = request;", "var same = request; request = same;", StringComparison.Ordinal))),
        new("helper that changes in place and returns it", Before("request = Redirect(request);", """
            private static InteractionRequest Redirect(InteractionRequest r) { r.Title = "Away"; return r; }
            """)),
        new("ref parameter of a helper that assigns the same", Before("Keep(ref request);", "private static void Keep(ref InteractionRequest r) { r.Title = \"Away\"; }")),
        new("helper that returns its copy", Before("await publisher.PublishAsync(Redirected(request), ct);", """
            private static InteractionRequest Redirected(InteractionRequest r)
            {
                r = r with { Title = "Away" };
                return r;
            }
            """)),
        new("helper that gives its copy out", Before("Split(request, out var copy); await publisher.PublishAsync(copy, ct);", """
            private static void Split(InteractionRequest r, out InteractionRequest copy)
            {
                r = r with { Title = "Away" };
                copy = r;
            }
            """)),
        new("helper that publishes its copy", Before("await AskAsync(request, ct);", """
            private async Task AskAsync(InteractionRequest r, CancellationToken ct)
            {
                r = r with { TargetUserId = "auditor" };
                var handle = await publisher.PublishAsync(r, ct);
                log.LogInformation("{Id}", handle.InteractionId);
            }
            """)),
        new("helper that nobody calls with the request of a hook", Before("request.Title = \"Away\";", """
            public static string Describe(InteractionRequest r)
            {
                r = r with { Title = "" };
                return r.TargetUserId;
            }
            """)),
        new("a local of the same type", Before("""
            var next = new InteractionRequest { Type = "acme/other", Title = "Next" };
            next = next with { TargetUserId = substitute.UserId };
            await publisher.PublishAsync(next, ct);
            """)),
        new("payload put back", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    payload = payload with { Days = 1 };
                    request.Payload = payload;
                    return Task.CompletedTask;
                }
            }
            """),
        new("payload put back at once", """
            public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    request.Payload = payload = payload with { Days = payload.Days + 1 };
                    request.Title = $"{payload.Days} days";
                    return Task.CompletedTask;
                }
            }
            """),
        new("other parameter", Before("ct = new CancellationToken(true); ct.ThrowIfCancellationRequested();")),
        new("method of the same name with other parameters", """
            public sealed class Other : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, int attempt, CancellationToken ct)
                {
                    request = request with { Title = "Attempt " + attempt };
                    return Task.FromResult(request.Title);
                }
            }
            """),
        new("redacted for a template", Before("""
            request = request with { Payload = null };
            log.LogInformation("Asked {Request}", request);
            """)),
        new("used by a local function that captures it", Before("""
            request = request with { Title = "***" };
            Note();
            void Note() => audit.Write(request);
            """)),
        new("sent in a later round of a loop", Before("""
            for (var round = 0; round < 2; round++)
            {
                if (round > 0) { await publisher.PublishAsync(request, ct); }
                request = request with { Title = "Again" };
            }
            """)),
        new("sent from a finally block", Before("""
            try { request = request with { Title = "Away" }; }
            finally { await publisher.PublishAsync(request, CancellationToken.None); }
            """)),
        new("unknown method", Before("request = await Load(request.InteractionId);", "private static Task<InteractionRequest> Load(string id) => Task.FromException<InteractionRequest>(new InvalidOperationException(id));")),
    ];
}
