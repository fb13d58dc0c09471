namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>Where the code around a switch deals with what it has no case for.</summary>
internal static class MissingOutcomeFlowSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("the code behind takes the rest", """
            class Desk
            {
                public string Of(LeaveApproval.Outcome outcome)
                {
                    switch (outcome)
                    {
                        case LeaveApproval.Approved:
                            return "yes";
                    }

                    return "no";
                }
            }
            """),
        new("the loop asks again", """
            class Desk
            {
                public async Task<bool> AskAsync(Func<Task<InteractionAnswer<Handover.Outcome>>> ask)
                {
                    while (true)
                    {
                        var answer = await ask();
                        switch (answer.Outcome)
                        {
                            case Handover.Taken:
                                return true;
                            case Handover.Refused { Reason: var reason }:
                                throw new InvalidOperationException(reason);
                        }
                    }
                }
            }
            """),
        new("a guard throws for one and lets the others pass", """
            class Desk
            {
                public void EnsureApproved(LeaveApproval.Outcome outcome)
                {
                    switch (outcome)
                    {
                        case LeaveApproval.Rejected rejected:
                            throw new InvalidOperationException(rejected.Reason);
                    }
                }
            }
            """),
        new("the others have left before", """
            class Desk
            {
                public string Of(InteractionAnswer<Handover.Outcome> answer)
                {
                    if (answer.Outcome is Handover.Later { Hours: var hours })
                    {
                        return $"in {hours} hours";
                    }

                    return answer.Outcome switch
                    {
                        Handover.Taken => "yes",
                        Handover.Refused refused => refused.Reason,
                    };
                }
            }
            """),
        new("only some come into the branch", """
            class Desk
            {
                public int Weigh(Handover.Outcome outcome)
                {
                    var weight = 0;
                    if (outcome is Handover.IFinal && weight == 0)
                    {
                        switch (outcome)
                        {
                            case Handover.Taken:
                                weight = 2;
                                break;
                            case Handover.Refused:
                                weight = 1;
                                break;
                        }
                    }

                    return outcome is not Handover.Later ? outcome switch { Handover.Taken => 3, Handover.Refused => 4 } : weight;
                }
            }
            """),
        new("what is not one of them has thrown", """
            class Desk
            {
                public string Of(Handover.Outcome outcome)
                {
                    if (outcome is not (Handover.Taken or Handover.Refused))
                    {
                        throw new InvalidOperationException();
                    }

                    return outcome switch { Handover.Taken => "yes", Handover.Refused refused => refused.Reason };
                }
            }
            """),
        new("the other branch of a chain", """
            class Desk
            {
                public void Note(InteractionAnswer<Handover.Outcome> answer)
                {
                    if (answer.Outcome is Handover.Taken)
                    {
                        Console.WriteLine("taken");
                    }
                    else
                    {
                        switch (answer.Outcome)
                        {
                            case Handover.Refused { Reason: var reason }:
                                Console.WriteLine(reason);
                                break;
                            case Handover.Later { Hours: var hours }:
                                Console.WriteLine(hours);
                                break;
                        }
                    }
                }
            }
            """),
        new("the rest of a loop is for the rest", """
            class Desk
            {
                public List<string> Reasons(InteractionAnswers<LeaveApproval.Outcome> answers)
                {
                    var reasons = new List<string>();
                    foreach (var answer in answers.Answered)
                    {
                        switch (answer.Outcome)
                        {
                            case LeaveApproval.Approved:
                                continue;
                        }

                        reasons.Add(answer.RespondedBy);
                    }

                    return reasons;
                }
            }
            """),
        new("an arm for the rest looks closer", """
            class Desk
            {
                public string Of(Handover.Outcome outcome) => outcome switch
                {
                    Handover.Taken => "yes",
                    var other => other switch { Handover.Refused => "no", Handover.Later => "later", _ => throw new InvalidOperationException() },
                };

                public string Again(Handover.Outcome outcome) => outcome switch
                {
                    Handover.Taken => "yes",
                    _ => outcome switch { Handover.Refused => "no", Handover.Later => "later" },
                };
            }
            """),
    ];
}
