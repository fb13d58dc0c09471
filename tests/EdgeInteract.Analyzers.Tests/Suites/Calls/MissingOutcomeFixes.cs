namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class MissingOutcomeFixes
{
    public static IReadOnlyList<FixCase> Cases { get; } =
    [
        new(
            "a switch expression on lines, with a last comma and comments",
            """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch
                {
                    // The usual one.
                    LeaveApproval.Approved => "yes", // kept
                    // Behind it.
                };
            }
            """,
            """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch
                {
                    // The usual one.
                    LeaveApproval.Approved => "yes", // kept
                    LeaveApproval.Rejected rejected => throw new NotImplementedException(),
                    // Behind it.
                };
            }
            """),
        new(
            "without a last comma",
            """
            static class Texts
            {
                public static string Of(Handover.Outcome outcome) => outcome switch
                {
                    Handover.Refused { Reason: var reason } => reason // kept
                };
            }
            """,
            """
            static class Texts
            {
                public static string Of(Handover.Outcome outcome) => outcome switch
                {
                    Handover.Refused { Reason: var reason } => reason, // kept
                    Handover.Taken taken => throw new NotImplementedException(),
                    Handover.Later later => throw new NotImplementedException()
                };
            }
            """),
        new(
            "on one line",
            """
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes" }; }
            """,
            """
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected rejected => throw new NotImplementedException() }; }
            """),
        new(
            "on one line, with a last comma",
            """
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", /* kept */ }; }
            """,
            """
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", /* kept */ LeaveApproval.Rejected rejected => throw new NotImplementedException(), }; }
            """),
        new(
            "an empty one",
            """
            static class Texts
            {
                public static void Do(LeaveApproval.Outcome outcome)
                {
                    string text = outcome switch {};
                    Console.WriteLine(text);
                }
            }
            """,
            """
            static class Texts
            {
                public static void Do(LeaveApproval.Outcome outcome)
                {
                    string text = outcome switch { LeaveApproval.Approved approved => throw new NotImplementedException(), LeaveApproval.Rejected rejected => throw new NotImplementedException() };
                    Console.WriteLine(text);
                }
            }
            """),
        new(
            "behind an arm with a condition",
            """
            static class Texts
            {
                public static string Of(EdgeInteract.BuiltIn.Confirmation.Outcome outcome, bool isOpen) => outcome switch
                {
                    EdgeInteract.BuiltIn.Confirmation.Confirmed or EdgeInteract.BuiltIn.Confirmation.Cancelled => "known",
                    EdgeInteract.BuiltIn.Confirmation.Other { Name: "later" } => "later",
                    EdgeInteract.BuiltIn.Confirmation.Other other when isOpen => other.Name,
                };
            }
            """,
            """
            static class Texts
            {
                public static string Of(EdgeInteract.BuiltIn.Confirmation.Outcome outcome, bool isOpen) => outcome switch
                {
                    EdgeInteract.BuiltIn.Confirmation.Confirmed or EdgeInteract.BuiltIn.Confirmation.Cancelled => "known",
                    EdgeInteract.BuiltIn.Confirmation.Other { Name: "later" } => "later",
                    EdgeInteract.BuiltIn.Confirmation.Other other when isOpen => other.Name,
                    EdgeInteract.BuiltIn.Confirmation.Other other => throw new NotImplementedException(),
                };
            }
            """),
    ];

    public static IReadOnlyList<SourceCase> Unfixable { get; } =
    [
        new("arms that depend on a symbol", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch
                {
                    LeaveApproval.Approved => "yes",
            #if CAREFUL
                    LeaveApproval.Rejected => "no",
            #endif
                };
            }
            """),
    ];
}
