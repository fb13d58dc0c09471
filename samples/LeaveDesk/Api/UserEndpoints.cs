using System.Security.Claims;
using LeaveDesk.Users;

namespace LeaveDesk.Api;

internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        // Whom to sign in as is chosen from this list, before anybody is signed in.
        api.MapGet("/users", (UserDirectory directory) => TypedResults.Ok<IReadOnlyList<UserView>>([.. directory.Users.Select(UserView.Of)])).AllowAnonymous();
        api.MapGet("/me", IResult (ClaimsPrincipal user, UserDirectory directory) =>
            directory.Find(user.Id()) is { } me ? TypedResults.Ok(UserView.Of(me)) : TypedResults.NotFound());
    }

    public static string Id(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
}
