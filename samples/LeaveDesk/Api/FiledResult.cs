namespace LeaveDesk.Api;

internal sealed record FiledResult(string InteractionId);
