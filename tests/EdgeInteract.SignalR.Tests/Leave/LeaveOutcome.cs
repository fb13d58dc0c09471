namespace EdgeInteract.SignalR.Tests.Leave;

internal sealed record LeaveOutcome(string Name, string? Text);
