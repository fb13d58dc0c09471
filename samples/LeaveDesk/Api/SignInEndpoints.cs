using LeaveDesk.Users;

namespace LeaveDesk.Api;

internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder api) => api.MapPost("/sign-in", SignIn).AllowAnonymous();

    private static IResult SignIn(SignInBody body, UserDirectory directory, DevelopmentSignIn signIn)
    {
        if (string.IsNullOrEmpty(body.UserId))
        {
            return Problems.Invalid(StatusCodes.Status400BadRequest, "Nobody to sign in.", new BodyError("/userId", "required", "is required"));
        }

        return directory.Find(body.UserId) is { } user
            ? TypedResults.Ok(new SignInResult(signIn.CreateToken(user), UserView.Of(user)))
            : Problems.Invalid(StatusCodes.Status404NotFound, "No such user.", new BodyError("/userId", "enum", "must be one of the sample users"));
    }
}
