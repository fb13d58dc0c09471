namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>In code that does more than a switch.</summary>
internal static class MissingOutcomeFlowFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("several labels of one section", """
            class Desk
            {
                private int _done;

                public void Count(InteractionAnswer<Handover.Outcome> answer)
                {
                    {|EI3002:switch|} (answer.Outcome)
                    {
                        case Handover.Taken:
                        case Handover.Later:
                            _done++;
                            break;
                    }
                }
            }
            """),
        new("a type parameter that is an outcome", """
            static class Texts
            {
                public static string Of<TOutcome>(TOutcome outcome)
                    where TOutcome : LeaveApproval.Outcome => outcome {|EI3002:switch|} { LeaveApproval.Approved => "yes" };
            }
            """),
        new("within a lambda and a local function", """
            static class Texts
            {
                public static IEnumerable<string> All(IEnumerable<LeaveApproval.Outcome> outcomes)
                {
                    return outcomes.Select(outcome => outcome {|EI3002:switch|} { LeaveApproval.Rejected rejected => rejected.Reason }).Select(Trim);

                    static string Trim(string text) => text.Trim();
                }
            }
            """),
        new("each answer of a loop that goes on", """
            class Desk
            {
                public int Count(InteractionAnswers<LeaveApproval.Outcome> answers)
                {
                    var approved = 0;
                    foreach (var answer in answers.Answered)
                    {
                        {|EI3002:switch|} (answer.Outcome)
                        {
                            case LeaveApproval.Approved:
                                approved++;
                                break;
                        }
                    }

                    return approved;
                }
            }
            """),
        new("cases that return, and nothing behind them", """
            class Desk
            {
                public void Note(LeaveApproval.Outcome outcome)
                {
                    {|EI3002:switch|} (outcome)
                    {
                        case LeaveApproval.Approved approved:
                            Console.WriteLine(approved.Comment);
                            return;
                    }
                }
            }
            """),
        new("tested before, and written since", """
            class Desk
            {
                public string Ask(LeaveApproval.Outcome outcome, Func<LeaveApproval.Outcome> again)
                {
                    if (outcome is LeaveApproval.Rejected)
                    {
                        return "no";
                    }

                    outcome = again();
                    return outcome {|EI3002:switch|} { LeaveApproval.Approved => "yes" };
                }
            }
            """),
        new("two in one method, one in the other", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome leave, Handover.Outcome handover) => leave {|EI3002:switch|}
                {
                    LeaveApproval.Approved => handover {|EI3002:switch|}
                    {
                        Handover.Taken => "both",
                        Handover.Refused => "one",
                    },
                };
            }
            """),
        new("an arm for null of a member that may be null", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    LeaveApproval.Approved { Comment: null } => "yes",
                    LeaveApproval.Approved { Comment: "fine" } => "yes, fine",
                    LeaveApproval.Rejected { Reason: { } reason } => reason,
                };
            }
            """),
        new("a case with a condition in an endless loop", """
            class Desk
            {
                public async Task WatchAsync(Func<Task<InteractionAnswer<LeaveApproval.Outcome>>> next, int limit)
                {
                    while (true)
                    {
                        var answer = await next();
                        {|EI3002:switch|} (answer.Outcome)
                        {
                            case LeaveApproval.Approved approved when approved.Days > limit:
                                Console.WriteLine(approved.Comment);
                                break;
                            case LeaveApproval.Rejected:
                                break;
                        }
                    }
                }
            }
            """),
        new("a name of an enumeration that is missing", """
            static class Texts
            {
                public static string Of(Handover.Outcome outcome) => outcome {|EI3002:switch|}
                {
                    Handover.Later { Next: Shift.Early } => "early",
                    Handover.IFinal => "done",
                };
            }
            """),
        new("tested for another outcome before", """
            static class Texts
            {
                public static string Of(Handover.Outcome outcome)
                {
                    if (outcome is Handover.Taken)
                    {
                        return "yes";
                    }

                    return outcome {|EI3002:switch|} { Handover.Refused => "no" };
                }
            }
            """),
        new("another variable was tested", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome first, LeaveApproval.Outcome second)
                {
                    if (first is LeaveApproval.Rejected)
                    {
                        return "no";
                    }

                    return second {|EI3002:switch|} { LeaveApproval.Approved => "yes" };
                }
            }
            """),
    ];
}
