using System.ComponentModel.DataAnnotations;
using EdgeInteract;

namespace Acme;

/// <summary>Asks for days off.</summary>
[Interaction("acme/leave-approval", Client = "Approvals", Title = "Leave for {Employee}")]
public sealed partial record LeaveApproval(string Employee, [Range(1, 60)] int Days)
{
    [Outcome("approved")] public sealed partial record Approved;

    [Outcome("rejected")] public sealed partial record Rejected([MinLength(3)] string Reason);
}
