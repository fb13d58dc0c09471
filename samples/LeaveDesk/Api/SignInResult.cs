namespace LeaveDesk.Api;

internal sealed record SignInResult(string AccessToken, UserView User);
