namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class UnknownOutcomeFixes
{
    public static IReadOnlyList<FixCase> Cases { get; } =
    [
        Of("a literal between comments", """response.Outcome == /* who */ "aproved" /* was it */""", """response.Outcome == /* who */ "approved" /* was it */"""),
        Of("another case", """response.Outcome == "Approved" """, """response.Outcome == "approved" """),
        Of("a verbatim literal", """response.Outcome is @"rejcted" """, """response.Outcome is "rejected" """),
        new(
            "a label",
            """
            static class Answers
            {
                public static int Rank(InteractionResponse response)
                {
                    switch (response.Outcome)
                    {
                        case "approved":
                            return 1;
                        case "reject": // kept
                            return 2;
                        default:
                            return 3;
                    }
                }
            }
            """,
            """
            static class Answers
            {
                public static int Rank(InteractionResponse response)
                {
                    switch (response.Outcome)
                    {
                        case "approved":
                            return 1;
                        case "rejected": // kept
                            return 2;
                        default:
                            return 3;
                    }
                }
            }
            """),
        new(
            "an outcome of the type alone",
            """
            static class Answers { public static bool Is(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Response.Outcome.Equals("postpone", StringComparison.Ordinal); }
            """,
            """
            static class Answers { public static bool Is(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Response.Outcome.Equals("postponed", StringComparison.Ordinal); }
            """),
    ];

    public static IReadOnlyList<SourceCase> Unfixable { get; } =
    [
        Source("one that is asked for already", """response.Outcome is "approved" or "aproved" """),
        Source("two that would be the same", """response.Outcome is "aproved" or "approvd" """),
        Source("other letters before", """response.Outcome.ToUpperInvariant() == "APROVED" """),
        Source("the name of a record", """response.Outcome == nameof(LeaveApproval.Approved)"""),
        new("what is like nothing", """
            static class Answers { public static bool Is(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Response.Outcome == "granted"; }
            """),
        new("a constant", """
            static class Answers
            {
                private const string Yes = "aproved";

                public static bool Is(InteractionResponse response) => response.Outcome == Yes;
            }
            """),
    ];

    private static FixCase Of(string name, string wrong, string right) => new(name, Source(name, wrong).Source, Source(name, right).Source);

    private static SourceCase Source(string name, string expression) => new(name, $"static class Answers {{ public static bool Is(InteractionResponse response) => {expression}; }}");
}
