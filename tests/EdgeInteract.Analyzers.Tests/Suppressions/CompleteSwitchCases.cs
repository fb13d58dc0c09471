using EdgeInteract.Analyzers.Tests.Suites;

namespace EdgeInteract.Analyzers.Tests.Suppressions;

internal static class CompleteSwitchCases
{
    /// <summary>Where the compiler warns, and nothing is missing.</summary>
    public static IReadOnlyList<SourceCase> Complete { get; } =
    [
        Of("by type", """outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }"""),
        Of("by declaration", """outcome switch { LeaveApproval.Approved approved => approved.Comment ?? "yes", LeaveApproval.Rejected rejected => rejected.Reason }"""),
        Of("with 'or'", """outcome switch { LeaveApproval.Approved or LeaveApproval.Rejected => "some" }"""),
        Of("with patterns that always hold", """outcome switch { LeaveApproval.Approved { Days: var days } => $"{days}", LeaveApproval.Rejected(var reason) => reason }"""),
        Of("with a pattern for a text that is never null", """outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected { Reason: string reason } => reason }"""),
        Of("with sub-patterns that together take everything", """outcome switch { LeaveApproval.Approved { Comment: null } => "yes", LeaveApproval.Approved { Comment: { } comment } => comment, LeaveApproval.Rejected => "no" }"""),
        Of("with conditions, and an arm without", """outcome switch { LeaveApproval.Approved approved when approved.IsPaid => "paid", LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }"""),
        Of("with a condition on all of them first", """outcome switch { { } other when other.ToString() is "" => "none", LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }"""),
        Of("with a null that nobody expects", """outcome switch { null => "none", LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }"""),
        Of("with a null that may come", """outcome switch { null => "none", LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }""", "LeaveApproval.Outcome?"),
        Of("of an answer", """answer.Outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }""", "InteractionAnswer<LeaveApproval.Outcome>", "answer"),
        Of("in parentheses and with a cast", """((LeaveApproval.Outcome)(outcome)) switch { (LeaveApproval.Approved) => "yes", LeaveApproval.Rejected => "no" }"""),
        Of("of a built-in type with a catch-all", """outcome switch { EdgeInteract.BuiltIn.Confirmation.Confirmed => "go", EdgeInteract.BuiltIn.Confirmation.Cancelled => "stop", EdgeInteract.BuiltIn.Confirmation.Other other => other.Name }""", "EdgeInteract.BuiltIn.Confirmation.Outcome"),
        Of("by an interface that some of them have", """outcome switch { Handover.IFinal => "done", Handover.Later => "later" }""", "Handover.Outcome"),
        Of("tested for null before", """outcome is null ? "none" : outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }""", "LeaveApproval.Outcome?"),
        new("where annotations are disabled", """
            #nullable disable
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }; }
            """),
        new("in a lambda in a field", """
            static class Texts { private static readonly Func<LeaveApproval.Outcome, string> s_of = outcome => outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }; }
            """),
        new("of a type parameter", """
            static class Texts { public static string Of<T>(T outcome) where T : LeaveApproval.Outcome => outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }; }
            """),
    ];

    /// <summary>Where the compiler warns, and is right or cannot be told wrong.</summary>
    public static IReadOnlyList<SourceCase> Incomplete { get; } =
    [
        Of("one is missing", """outcome switch { LeaveApproval.Approved => "yes" }"""),
        Of("all are missing", """outcome switch { null => "none" }"""),
        Of("one of three is missing", """outcome switch { Handover.Taken or Handover.Later => "some" }""", "Handover.Outcome"),
        Of("the catch-all is missing", """outcome switch { EdgeInteract.BuiltIn.Confirmation.Confirmed => "go", EdgeInteract.BuiltIn.Confirmation.Cancelled => "stop" }""", "EdgeInteract.BuiltIn.Confirmation.Outcome"),
        Of("one has a condition", """outcome switch { LeaveApproval.Approved approved when approved.IsPaid => "yes", LeaveApproval.Rejected => "no" }"""),
        Of("one has a sub-pattern that lets some through", """outcome switch { LeaveApproval.Approved { Comment: not null } => "yes", LeaveApproval.Rejected => "no" }"""),
        Of("a number is missing between two", """outcome switch { LeaveApproval.Approved { Days: < 3 } => "short", LeaveApproval.Approved { Days: > 3 } => "long", LeaveApproval.Rejected => "no" }"""),
        Of("one flag of two is missing", """outcome switch { LeaveApproval.Approved { IsPaid: true, Days: > 1 } => "yes", LeaveApproval.Approved { IsPaid: false } => "unpaid", LeaveApproval.Rejected => "no" }"""),
        Of("a text is one of many", """outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected { Reason: "late" or "early" } => "time" }"""),
        Of("null may come", """outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }""", "LeaveApproval.Outcome?"),
        Of("null may come of a conditional access", """answer?.Outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }""", "InteractionAnswer<LeaveApproval.Outcome>?", "answer"),
        Of("a list decides", """outcome switch { EdgeInteract.BuiltIn.Picker.Selected { SelectedIds: [_, ..] } => "some" }""", "EdgeInteract.BuiltIn.Picker.Outcome"),
        Of("it is over another hierarchy", """parcel switch { Parcel.Small => "small", Parcel.Large => "large" }""", "Parcel", "parcel"),
        Of("it is over an object", """value switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }""", "object", "value"),
        Of("it is over a tuple", """(outcome, 1) switch { (LeaveApproval.Approved, _) => "yes", (LeaveApproval.Rejected, _) => "no" }"""),
        Of("it is over one outcome", """approved.Comment switch { "fine" => "yes", null => "no" }""", "LeaveApproval.Approved", "approved"),
        new("the others have left before", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome)
                {
                    if (outcome is LeaveApproval.Rejected)
                    {
                        return "no";
                    }

                    return outcome switch { LeaveApproval.Approved => "yes" };
                }
            }
            """),
        new("something else derives from the hierarchy", """
            public sealed record Forgotten : LeaveApproval.Outcome;

            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected => "no" }; }
            """),
    ];

    private static SourceCase Of(string name, string expression, string type = "LeaveApproval.Outcome", string parameter = "outcome") =>
        new(name, $"static class Texts {{ public static string Of({type} {parameter}) => {expression}; }}");
}
