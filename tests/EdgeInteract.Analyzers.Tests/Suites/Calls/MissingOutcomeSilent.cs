namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class MissingOutcomeSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("each outcome has an arm", """
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Rejected rejected => rejected.Reason }; }
            """),
        new("a discard", """
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", _ => "no" }; }
            """),
        new("a default that throws", """
            class Desk
            {
                public void Book(LeaveApproval.Outcome outcome)
                {
                    switch (outcome)
                    {
                        case LeaveApproval.Approved:
                            break;
                        default:
                            throw new InvalidOperationException();
                    }
                }
            }
            """),
        new("var, and what has the base type", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", var other => other.ToString() };

                public static string Again(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", LeaveApproval.Outcome other => other.ToString() };

                public static string Once(LeaveApproval.Outcome outcome) => outcome switch { LeaveApproval.Approved => "yes", not null => "no" };
            }
            """),
        new("a condition, and an arm without it", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch
                {
                    LeaveApproval.Approved approved when approved.IsPaid => "paid",
                    LeaveApproval.Approved => "unpaid",
                    LeaveApproval.Rejected => "no",
                };
            }
            """),
        new("sub-patterns that together take everything", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch
                {
                    LeaveApproval.Approved { Comment: null, IsPaid: true } => "paid",
                    LeaveApproval.Approved { Comment: not null, IsPaid: true } approved => approved.Comment,
                    LeaveApproval.Approved { IsPaid: false, Days: > 5 } => "long",
                    LeaveApproval.Approved { IsPaid: false, Days: <= 5 } => "short",
                    LeaveApproval.Rejected => "no",
                };
            }
            """),
        new("a sub-pattern that always holds", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch
                {
                    LeaveApproval.Approved(var comment, _, _) => comment ?? "yes",
                    LeaveApproval.Rejected { Reason: string reason, Reason.Length: var length } => reason + length,
                };
            }
            """),
        new("'or' and 'not' that take the rest", """
            static class Texts
            {
                public static bool IsFinal(Handover.Outcome outcome) => outcome switch { Handover.Taken or Handover.Refused => true, not (Handover.Taken or Handover.Refused) => false };

                public static bool IsOpen(Handover.Outcome outcome) => outcome switch { Handover.IFinal => false, Handover.Later => true };
            }
            """),
        new("one outcome is asked for by 'is'", """
            class Desk
            {
                public string? Reason(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Outcome is LeaveApproval.Rejected { Reason: var reason } ? reason : null;
            }
            """),
        new("Match and Switch", """
            class Desk
            {
                public string Say(InteractionAnswer<LeaveApproval.Outcome> answer)
                {
                    answer.Outcome.Switch(approved: _ => Console.WriteLine("yes"), rejected: no => Console.WriteLine(no.Reason));
                    return answer.Outcome.Match(approved: _ => "yes", rejected: no => no.Reason);
                }
            }
            """),
        new("hierarchies of others", """
            static class Parcels
            {
                public static int Weigh(Parcel parcel) => parcel switch { Parcel.Small => 1 };

                public static int Count(object value) => value switch { LeaveApproval.Approved => 1 };
            }
            """),
        new("one outcome, which has a type of its own", """
            static class Texts
            {
                public static string Of(LeaveApproval.Approved approved) => approved switch { { Comment: null } => "yes", { Comment: { } comment } => comment };

                public static string Words(LeaveApproval.Approved approved) => approved.Comment switch { "ok" => "yes" };
            }
            """),
        new("an outcome among other things", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome, bool isFinal) => (outcome, isFinal) switch { (LeaveApproval.Approved, true) => "yes" };
            }
            """),
        new("a catch-all is a case as every other", """
            static class Texts
            {
                public static string Of(EdgeInteract.BuiltIn.Confirmation.Outcome outcome) => outcome switch
                {
                    EdgeInteract.BuiltIn.Confirmation.Confirmed => "go",
                    EdgeInteract.BuiltIn.Confirmation.Cancelled => "stop",
                    EdgeInteract.BuiltIn.Confirmation.Other { Name: var name } => name,
                };
            }
            """),
        new("every name of an enumeration", """
            static class Texts
            {
                public static string Of(Handover.Outcome outcome) => outcome switch
                {
                    Handover.Later { Next: Shift.Early } => "early",
                    Handover.Later { Next: Shift.Late } => "late",
                    Handover.IFinal => "done",
                };
            }
            """),
        new("a member of a member", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome switch
                {
                    LeaveApproval.Approved { Comment.Length: > 3 } => "long",
                    LeaveApproval.Approved { Comment.Length: <= 3 } or LeaveApproval.Approved { Comment: null } => "short",
                    LeaveApproval.Rejected { Reason.Length: var length } => $"{length}",
                };
            }
            """),
        new("lists of unknown length are left to the compiler", """
            static class Texts
            {
                public static int Of(EdgeInteract.BuiltIn.Picker.Outcome outcome) => outcome switch
                {
                    EdgeInteract.BuiltIn.Picker.Selected { SelectedIds: [] } => 0,
                    EdgeInteract.BuiltIn.Picker.Selected { SelectedIds: [_, ..] } => 1,
                };
            }
            """),
    ];
}
