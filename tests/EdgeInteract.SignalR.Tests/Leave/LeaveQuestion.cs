namespace EdgeInteract.SignalR.Tests.Leave;

internal sealed record LeaveQuestion(string EmployeeName, int Days);
