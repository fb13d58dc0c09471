namespace LeaveDesk.Api;

/// <summary>A leave request as it is posted. Every member may be missing, so that all that is missing is said at once.</summary>
internal sealed record LeaveBody(string? EmployeeName, DateOnly? From, DateOnly? To, decimal? Days, string? Reason, string? Target);
