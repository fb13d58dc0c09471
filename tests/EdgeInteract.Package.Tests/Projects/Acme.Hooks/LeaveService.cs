[Interaction("acme/leave-approval", Client = "Approvals")]
public sealed partial record LeaveApproval(string Employee)
{
    [Outcome("approved")] public sealed partial record Approved;

    [Outcome("rejected")] public sealed partial record Rejected(string Reason);
}

public sealed class LeaveService(Approvals approvals)
{
    public async Task<string> AskAsync(CancellationToken ct)
    {
        try
        {
            var answer = await approvals.RequestLeaveApproval("u-1", employee: "e-1", cancellationToken: ct);
            return answer.Outcome switch
            {
                LeaveApproval.Approved => "approved",
                LeaveApproval.Rejected rejected => rejected.Reason,
            };
        }
        catch (InteractionTimeoutException)
        {
            return "nobody answered";
        }
    }

    public static string Describe(LeaveApproval.Outcome outcome) => outcome switch
    {
        LeaveApproval.Approved => "approved",
    };

    public void Forget() => approvals.RequestLeaveApproval("u-1", employee: "e-1");
}
