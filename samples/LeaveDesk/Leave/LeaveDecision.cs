namespace LeaveDesk.Leave;

/// <summary>What was decided, by whom, and what they said with it.</summary>
internal sealed record LeaveDecision(string Outcome, string? Comment, string RespondedBy);
