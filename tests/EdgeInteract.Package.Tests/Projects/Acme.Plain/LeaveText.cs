namespace Acme.Plain;

/// <summary>Declares nothing of its own.</summary>
public static class LeaveText
{
    public static string Of(LeaveApproval leave) => $"{leave.Employee}: {leave.Days}";
}
