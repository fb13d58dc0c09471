using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Testing.Tests.Examples;

[Interaction("examples/leave-approval", Client = "LeaveClient", Title = "Leave for {EmployeeName}, {Days} days?")]
[InteractionTimeout(Days = 7)]
public sealed partial record LeaveApproval(string EmployeeName, int Days)
{
    [Outcome("approved")] public sealed partial record Approved(string? Comment = null);

    [Outcome("rejected")] public sealed partial record Rejected([MinLength(3)] string Reason);
}
