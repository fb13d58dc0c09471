namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class MissingOutcomeFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("a switch expression with one arm", """
            static class Texts { public static string Of(LeaveApproval.Outcome outcome) => outcome {|EI3002:switch|} { LeaveApproval.Approved => "yes" }; }
            """),
        new("a statement that breaks", """
            static class Desk
            {
                public static void Book(LeaveApproval.Outcome outcome)
                {
                    {|EI3002:switch|} (outcome)
                    {
                        case LeaveApproval.Approved approved:
                            Console.WriteLine(approved.Comment);
                            break;
                    }
                }
            }
            """),
        new("the outcome of an awaited answer", """
            class Desk
            {
                public async Task<string> AskAsync(Task<InteractionAnswer<LeaveApproval.Outcome>> asked) =>
                    (await asked.ConfigureAwait(false)).Outcome {|EI3002:switch|}
                    {
                        LeaveApproval.Rejected { Reason: var reason } => reason,
                    };
            }
            """),
        new("a condition on the only arm", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    LeaveApproval.Approved approved when approved.IsPaid => "paid",
                    LeaveApproval.Rejected => "no",
                };
            }
            """),
        new("a sub-pattern that lets some through", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    LeaveApproval.Approved { Comment: not null } approved => approved.Comment,
                    LeaveApproval.Rejected => "no",
                };
            }
            """),
        new("a positional pattern with a constant", """
            static class Texts
            {
                public static int Of(LeaveApproval.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    LeaveApproval.Approved(_, > 5, _) => 1,
                    LeaveApproval.Approved(_, < 5, true) => 2,
                    LeaveApproval.Approved(_, < 5, false) => 3,
                    LeaveApproval.Rejected(var reason) => reason.Length,
                };
            }
            """),
        new("one of three, by 'or'", """
            static class Texts
            {
                public static bool IsFinal(Handover.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    Handover.Taken or Handover.Refused => true,
                };
            }
            """),
        new("'not', which leaves out what it names", """
            static class Texts
            {
                public static bool IsFinal(Handover.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    not Handover.Later => true,
                };
            }
            """),
        new("'and' of an interface", """
            static class Texts
            {
                public static bool IsGood(Handover.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    Handover.IFinal and not Handover.Refused => true,
                    Handover.Later { Hours: <= 8 } or Handover.Later { Hours: > 9 } => true,
                    Handover.Refused => false,
                };
            }
            """),
        new("null and nothing else besides", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome? outcome) => outcome {|EI3002:switch|}
                {
                    null => "nobody",
                    LeaveApproval.Approved => "yes",
                };
            }
            """),
        new("a nullable outcome behind a conditional access", """
            class Desk
            {
                public void Note(InteractionAttempt<InteractionAnswer<LeaveApproval.Outcome>> attempt)
                {
                    {|EI3002:switch|} (attempt.Answer?.Outcome)
                    {
                        case null:
                            return;
                        case LeaveApproval.Rejected rejected:
                            Console.WriteLine(rejected.Reason);
                            break;
                    }
                }
            }
            """),
        new("a built-in type with a catch-all", """
            static class Texts
            {
                public static string Of(EdgeInteract.BuiltIn.Confirmation.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    EdgeInteract.BuiltIn.Confirmation.Confirmed => "go",
                    EdgeInteract.BuiltIn.Confirmation.Cancelled => "stop",
                };
            }
            """),
    ];
}
