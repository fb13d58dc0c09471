using EdgeInteract;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LeaveDesk.Api;

/// <summary>Says what is wrong in the form of RFC 9457, with pointers into the body that was posted.</summary>
internal static class Problems
{
    public static ProblemHttpResult Invalid(int status, string title, params BodyError[] errors) => TypedResults.Problem(Details(status, title, errors));

    public static ProblemDetails Details(int status, string title, params BodyError[] errors) =>
        new() { Status = status, Title = title, Extensions = { ["errors"] = errors } };

    public static ProblemHttpResult Of(InteractionPublishException exception) => exception switch
    {
        InteractionRequestInvalidException invalid => Invalid(
            StatusCodes.Status422UnprocessableEntity,
            "The leave request is not valid.",
            [.. invalid.Errors.Select(error => new BodyError(ToBody(error.Pointer), error.Keyword, error.Message))]),
        InteractionTargetException target => Invalid(
            StatusCodes.Status422UnprocessableEntity, "Nobody can decide this.", new BodyError("/target", "target", target.Message)),
        _ => Invalid(StatusCodes.Status422UnprocessableEntity, exception.Message),
    };

    // The body names the members of the payload and the target; what else a request has is made by the server.
    private static string ToBody(string pointer) => pointer switch
    {
        _ when pointer.StartsWith("/payload/", StringComparison.Ordinal) => pointer["/payload".Length..],
        "/targetUserId" => "/target",
        _ => string.Empty,
    };
}
