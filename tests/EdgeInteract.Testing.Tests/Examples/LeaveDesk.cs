namespace EdgeInteract.Testing.Tests.Examples;

/// <summary>The code that the example tests: it asks a manager, and their deputy when the manager does not answer.</summary>
public sealed class LeaveDesk(LeaveClient leave)
{
    public async Task<string> DecideAsync(string employeeName, int days)
    {
        try
        {
            return Describe(await leave.RequestLeaveApproval("manager-1", employeeName, days));
        }
        catch (InteractionTimeoutException)
        {
            return Describe(await leave.RequestLeaveApproval("role:deputies", employeeName, days));
        }
    }

    private static string Describe(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Outcome.Match(
        approved: _ => $"approved by {answer.RespondedBy}",
        rejected: no => $"rejected by {answer.RespondedBy}: {no.Reason}");
}
