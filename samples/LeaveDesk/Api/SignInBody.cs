namespace LeaveDesk.Api;

internal sealed record SignInBody(string? UserId);
