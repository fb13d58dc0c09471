using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookSources;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class ReassignedParameterFixes
{
    public static IReadOnlyList<FixCase> Cases =>
    [
        Body("one property", "request = request with { TargetUserId = substitute.UserId };", "request.TargetUserId = substitute.UserId;"),
        Body(
            "several properties",
            """
            // Kept.
            request = request with { TargetUserId = substitute.UserId, Title = "Redirected" }; // Kept as well.
            log.LogInformation("done");
            """,
            """
            // Kept.
            request.TargetUserId = substitute.UserId;
            request.Title = "Redirected"; // Kept as well.
            log.LogInformation("done");
            """),
        Body(
            "comments within",
            """
            request = request with
            {
                // Who is there.
                TargetUserId = substitute.UserId, // or nobody
                Title = "Redirected",
                /* not shown */
                CorrelationId = string.Concat(
                    "a",
                    "b"),
            };
            """,
            """
            // Who is there.
            request.TargetUserId = substitute.UserId; // or nobody
            request.Title = "Redirected";
            /* not shown */
            request.CorrelationId = string.Concat(
                    "a",
                    "b");
            """),
        Body(
            "values that read what is set",
            "request = request with { Title = request.Description ?? \"\", Description = request.Title };",
            "(request.Title, request.Description) = (request.Description ?? \"\", request.Title);"),
        Body(
            "values that read something else",
            "request = request with { Title = \"For \" + request.TargetUserId, Description = request.CorrelationId };",
            """
            request.Title = "For " + request.TargetUserId;
            request.Description = request.CorrelationId;
            """),
        Body("without braces", "if (isAway) request = request with { TargetUserId = substitute.UserId };", "if (isAway) request.TargetUserId = substitute.UserId;"),
        Body(
            "several without braces",
            """
            if (isAway)
                request = request with { TargetUserId = substitute.UserId, Title = "Away" };
            """,
            """
            if (isAway)
                (request.TargetUserId, request.Title) = (substitute.UserId, "Away");
            """),
        Body(
            "in a switch section",
            """
            switch (status)
            {
                case UserStatus.Gone:
                    request = request with { Title = "Gone", TargetUserId = "role:managers" };
                    break;
            }
            """,
            """
            switch (status)
            {
                case UserStatus.Gone:
                    request.Title = "Gone";
                    request.TargetUserId = "role:managers";
                    break;
            }
            """),
        Body("unchanged copy", "request = request with { };\nrequest.Title = \"Away\";", "request.Title = \"Away\";"),
        Body(
            "conditional expression",
            "request = isAway ? request with { TargetUserId = substitute.UserId } : request;",
            """
            if (isAway)
            {
                request.TargetUserId = substitute.UserId;
            }
            """),
        Body(
            "conditional expression the other way round",
            "request = status == UserStatus.Available ? request : (request with { TargetUserId = substitute.UserId, Title = \"Away\" });",
            """
            if (!(status == UserStatus.Available))
            {
                request.TargetUserId = substitute.UserId;
                request.Title = "Away";
            }
            """),
        Body(
            "entries of the metadata",
            """request = request with { Metadata = new Dictionary<string, string>(request.Metadata) { ["by"] = "presence", ["to"] = substitute.UserId }, Title = "Away" };""",
            """
            request.Metadata["by"] = "presence";
            request.Metadata["to"] = substitute.UserId;
            request.Title = "Away";
            """),
        Body(
            "local function",
            """
            void Redirect() => request = request with { TargetUserId = substitute.UserId, Title = "Away" };
            Redirect();
            """,
            """
            void Redirect() => (request.TargetUserId, request.Title) = (substitute.UserId, "Away");
            Redirect();
            """),
        Body(
            "lambda",
            "Array.ForEach([\"a\"], name => request = request with { Title = name });",
            "Array.ForEach([\"a\"], name => request.Title = name);"),
        new(
            "within a helper",
            Before("Redirect(request);", "private static void Redirect(InteractionRequest r) => r = r with { Title = \"Away\" };"),
            Before("Redirect(request);", "private static void Redirect(InteractionRequest r) => r.Title = \"Away\";")),
        new("payload of a typed hook", Typed("payload = payload with { Days = 1 };"), Typed("request.Payload = payload = payload with { Days = 1 };")),
        new(
            "payload that a helper shortens",
            Typed("payload = payload.Days > 3 ? Shorten(payload) : payload;"),
            Typed("request.Payload = payload = payload.Days > 3 ? Shorten(payload) : payload;")),
        new("verbatim name", Named("@event = @event with { Title = \"Away\" };"), Named("@event.Title = \"Away\";")),
    ];

    public static IReadOnlyList<SourceCase> Unfixable =>
    [
        new("property that is only set when an object is made", Before("request = request with { InteractionId = \"\" };")),
        new("metadata made anew", Before("request = request with { Metadata = new Dictionary<string, string>() };")),
        new("helper", Before("request = Redirect(request);", "private static InteractionRequest Redirect(InteractionRequest r) => r with { Title = \"Away\" };")),
        new("made by hand", Before("request = new InteractionRequest { Type = request.Type };")),
        new("copy of something else", Before("var other = request; request = other with { Title = \"Away\" };")),
        new("switch expression", Before("request = status switch { UserStatus.Gone => request with { Title = \"Gone\" }, _ => request };")),
        new("value of the assignment is used", Before("log.LogInformation((request = request with { Title = \"Away\" }).Title);")),
        new("deconstruction", Before("(request, var title) = (request with { Title = \"Away\" }, \"Away\"); log.LogInformation(title);")),
        new("out parameter", Before("Redirect(request, out request);", "private static void Redirect(InteractionRequest r, out InteractionRequest changed) => changed = r with { Title = \"Away\" };")),
    ];

    private static FixCase Body(string name, string wrong, string right) => new(name, Before(wrong), Before(right));

    private static string Typed(string statement) => $$"""
        public sealed class Typed : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
        {
            public Task OnBeforePublish(InteractionRequest question, LeaveApproval payload, CancellationToken ct)
            {
                {{statement.Replace("request.", "question.", StringComparison.Ordinal)}}
                return Task.CompletedTask;
            }

            private static LeaveApproval Shorten(LeaveApproval payload) => payload with { Days = 1 };
        }
        """;

    private static string Named(string statement) => $$"""
        public sealed class Named : IInteractionHook
        {
            public Task OnBeforePublish(InteractionRequest @event, CancellationToken ct)
            {
                {{statement}}
                return Task.CompletedTask;
            }
        }
        """;
}
