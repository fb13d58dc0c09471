namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class UnknownOutcomeSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        Of("a declared outcome", """response.Outcome == "approved" || response.Outcome is "rejected" or "postponed" """),
        Of("an outcome of a built-in type", """response.Outcome is "confirmed" or "cancelled" or "submitted" or "acknowledged" or "selected" or "rated" or "skipped" or "abstained" """),
        Of("what is like no outcome, where every type may be asked", """response.Outcome == "neighbour" || response.Outcome is "home" or "ok" or "" """),
        Of("other words, of which a letter or two are others", """response.Outcome is "granted" or "improved" or "noted" or "accepted" or "cancel" """),
        Of("what is too short to be like one", """response.Outcome is "read" or "late" or "r" """),
        Of("another case, where case does not matter", """string.Equals(response.Outcome, "Approved", StringComparison.OrdinalIgnoreCase)"""),
        Of("another case, after it was changed", """response.Outcome.ToUpperInvariant() == "APPROVED" """),
        Of("another case, in a set without case", """new HashSet<string>(["APPROVED"], StringComparer.OrdinalIgnoreCase).Contains(response.Outcome)"""),
        Of("a comparer without case", """StringComparer.OrdinalIgnoreCase.Equals("APPROVED", response.Outcome) && "Rejected".Equals(response.Outcome, StringComparison.InvariantCultureIgnoreCase)"""),
        Of("a comparison that the caller chooses", """string.Equals(response.Outcome, "Approved", response.AdminOverride ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)"""),
        Of("what is no constant", """response.Outcome == response.CorrelationId || response.Outcome.StartsWith("aprov", StringComparison.Ordinal)"""),
        Of("another property", """response.RespondedBy == "aproved" || response is { ResponseId: "aproved" }"""),
        new("another type with an outcome", """
            static class Answers { public static bool Is(Report report) => report.Outcome == "aproved" || report is { Outcome: "Approved" }; }
            """),
        new("a response of another product", """
            namespace Other
            {
                public sealed record InteractionResponse(string Outcome);

                static class Answers { public static bool Is(InteractionResponse response) => response.Outcome == "aproved"; }
            }
            """),
        new("a type with a catch-all", """
            static class Answers
            {
                public static bool Is(InteractionAnswer<Delivery.Outcome> answer) => answer.Response.Outcome is "dorstep" or "neighbour" or "aproved";

                public static bool Is(InteractionAnswer<EdgeInteract.BuiltIn.Confirmation.Outcome> answer) => answer.Response.Outcome == "confirmd";
            }
            """),
        new("a type with a catch-all, by its key", """
            static class Answers { public static bool Is(InteractionRequest request, InteractionResponse response) => request.Type == "acme/delivery" && response.Outcome == "aproved"; }
            """),
        new("a type that is declared elsewhere, by its key", """
            static class Answers { public static bool Is(InteractionRequest request, InteractionResponse response) => request.Type == "other/question" && response.Outcome == "granted"; }
            """),
        new("the outcome of the type", """
            static class Answers
            {
                public static bool Is(InteractionRequest request, InteractionResponse response)
                {
                    if (request.Payload is not LeaveApproval)
                    {
                        return response.Outcome == "doorstep";
                    }

                    return response.Outcome is "approved" or "rejected" or "postponed";
                }
            }
            """),
        new("behind a test that it is not the type", """
            static class Answers
            {
                public static bool Is(InteractionRequest request, InteractionResponse response) => request.Type != "acme/leave-approval" && response.Outcome == "granted";
            }
            """),
        new("a local that is written again", """
            static class Answers
            {
                public static bool Is(InteractionResponse response)
                {
                    var outcome = response.Outcome;
                    outcome = outcome.Replace("approved", "aproved", StringComparison.Ordinal);
                    return outcome == "aproved";
                }
            }
            """),
        new("a response that is made", """
            static class Answers { public static InteractionResponse Change(InteractionResponse response) => response with { Outcome = "aproved" }; }
            """),
        new("the typed outcome", """
            static class Answers
            {
                public static bool Is(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Outcome is LeaveApproval.Rejected { Reason: "aproved" } && answer.Outcome.ToString() == "Approved";
            }
            """),
        new("a key of a dictionary, and a text for people", """
            static class Answers
            {
                public static string Say(InteractionResponse response) => response.Outcome == "approved" ? "Approved" : new Dictionary<string, string> { ["rejected"] = "aproved" }.GetValueOrDefault(response.Outcome, "Aproved");
            }
            """),
    ];

    private static SourceCase Of(string name, string expression) => new(name, $"static class Answers {{ public static bool Is(InteractionResponse response) => {expression}; }}");
}
