using System.ComponentModel.DataAnnotations;
using EdgeInteract;

namespace LeaveDesk;

/// <summary>Asks a manager to approve a leave.</summary>
/// <param name="EmployeeName">Who wants to be away.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Days">Working days; half days count half.</param>
/// <param name="Reason">Why, if the employee says so.</param>
[Interaction("acme/leave-approval", Client = "Approvals", Title = "Leave for {EmployeeName}: {From} to {To}")]
[InteractionTimeout(Days = 1)]
public sealed partial record LeaveApproval(
    [MinLength(1), MaxLength(100)] string EmployeeName,
    DateOnly From,
    DateOnly To,
    [Range(0.5, 60)] decimal Days,
    [MaxLength(1000)] string? Reason = null)
{
    /// <summary>The leave is granted.</summary>
    /// <param name="Comment">A word to the employee.</param>
    [Outcome("approved")]
    public sealed partial record Approved([MaxLength(500)] string? Comment = null);

    /// <summary>The leave is not granted.</summary>
    /// <param name="Reason">Why not.</param>
    [Outcome("rejected")]
    public sealed partial record Rejected([MinLength(3), MaxLength(500)] string Reason);
}
