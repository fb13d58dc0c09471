using EdgeInteract.Analyzers.CodeFixes.Calls;
using EdgeInteract.Analyzers.Tests.Harness;
using EdgeInteract.Analyzers.Tests.Suites;

namespace EdgeInteract.Analyzers.Tests;

/// <summary>Fixes of several diagnostics in one method do not get in each other's way.</summary>
public sealed class OutcomeFixTests
{
    [Fact]
    public async Task Switches_within_one_another_are_completed_at_once()
    {
        var right = await FixAllAsync(new AddMissingOutcomesFix(), "EI3002", """
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome leave, Handover.Outcome handover)
                {
                    switch (handover)
                    {
                        case Handover.Taken:
                            switch (leave) { case LeaveApproval.Rejected: break; }
                            break;
                    }

                    return leave switch
                    {
                        LeaveApproval.Approved => handover switch { Handover.Taken => "both", Handover.Refused refused => refused.Reason }
                    };
                }
            }
            """);

        right.ShouldBe("""
            static class Texts
            {
                public static string Of(LeaveApproval.Outcome leave, Handover.Outcome handover)
                {
                    switch (handover)
                    {
                        case Handover.Taken:
                            switch (leave) { case LeaveApproval.Rejected: break; case LeaveApproval.Approved approved: throw new NotImplementedException(); }
                            break;
                        case Handover.Refused refused:
                            throw new NotImplementedException();
                        case Handover.Later later:
                            throw new NotImplementedException();
                    }

                    return leave switch
                    {
                        LeaveApproval.Approved => handover switch { Handover.Taken => "both", Handover.Refused refused => refused.Reason, Handover.Later later => throw new NotImplementedException() },
                        LeaveApproval.Rejected rejected => throw new NotImplementedException()
                    };
                }
            }
            """);
    }

    [Fact]
    public async Task Several_outcomes_of_one_expression_are_corrected_at_once()
    {
        var right = await FixAllAsync(new CorrectOutcomeFix(), "EI3003", """
            static class Answers { public static bool Is(InteractionResponse response) => response.Outcome is "aproved" or "Rejected" || "postpond" == response.Outcome; }
            """);

        right.ShouldBe("""
            static class Answers { public static bool Is(InteractionResponse response) => response.Outcome is "approved" or "rejected" || "postponed" == response.Outcome; }
            """);
    }

    private static async Task<string> FixAllAsync(Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider provider, string id, string wrong)
    {
        var suite = RuleSuites.All[id];
        var right = (await Fixes.ApplyAllAsync(provider, Compilations.ApplicationReferences, wrong, suite.Setting))[0];
        await RuleSuites.ShouldFindAsync(suite, right);
        return right;
    }
}
