namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class MissingOutcomeStatementFixes
{
    public static IReadOnlyList<FixCase> Cases { get; } =
    [
        new(
            "a statement, with blank lines between its sections",
            """
            class Desk
            {
                private int _done;

                public void Count(Handover.Outcome outcome)
                {
                    switch (outcome)
                    {
                        case Handover.Taken:
                            _done++;
                            break; // kept

                        case Handover.Later:
                            break;
                    }
                }
            }
            """,
            """
            class Desk
            {
                private int _done;

                public void Count(Handover.Outcome outcome)
                {
                    switch (outcome)
                    {
                        case Handover.Taken:
                            _done++;
                            break; // kept

                        case Handover.Later:
                            break;

                        case Handover.Refused refused:
                            throw new NotImplementedException();
                    }
                }
            }
            """),
        new(
            "a statement with names that are taken",
            """
            class Desk
            {
                public void Count(Handover.Outcome outcome, int later)
                {
                    var refused = later;
                    switch (outcome)
                    {
                        case Handover.Taken taken:
                            var taken2 = taken;
                            Console.WriteLine(taken2);
                            break;
                    }

                    Console.WriteLine(refused);
                }
            }
            """,
            """
            class Desk
            {
                public void Count(Handover.Outcome outcome, int later)
                {
                    var refused = later;
                    switch (outcome)
                    {
                        case Handover.Taken taken:
                            var taken2 = taken;
                            Console.WriteLine(taken2);
                            break;
                        case Handover.Refused refused2:
                            throw new NotImplementedException();
                        case Handover.Later later2:
                            throw new NotImplementedException();
                    }

                    Console.WriteLine(refused);
                }
            }
            """),
        new(
            "an empty statement",
            """
            class Desk
            {
                public void Count(LeaveApproval.Outcome outcome)
                {
                    switch (outcome)
                    {
                    }
                }
            }
            """,
            """
            class Desk
            {
                public void Count(LeaveApproval.Outcome outcome)
                {
                    switch (outcome)
                    {
                        case LeaveApproval.Approved approved:
                            throw new NotImplementedException();
                        case LeaveApproval.Rejected rejected:
                            throw new NotImplementedException();
                    }
                }
            }
            """),
        new(
            "a statement on one line",
            """
            class Desk { public void Count(LeaveApproval.Outcome outcome) { switch (outcome) { case LeaveApproval.Approved: break; } } }
            """,
            """
            class Desk { public void Count(LeaveApproval.Outcome outcome) { switch (outcome) { case LeaveApproval.Approved: break; case LeaveApproval.Rejected rejected: throw new NotImplementedException(); } } }
            """),
    ];
}
