using System.Security.Claims;
using EdgeInteract;
using LeaveDesk.Leave;
using LeaveDesk.Users;

namespace LeaveDesk.Api;

internal static class LeaveEndpoints
{
    public static void MapLeaveRequests(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/leave-requests");
        requests.MapPost("/", FileAsync);
        requests.MapGet("/", ListAsync);
        requests.MapGet("/{id}", FindAsync);
        requests.MapGet("/{id}/events", WatchAsync);
    }

    private static async Task<IResult> FileAsync(
        LeaveBody body, ClaimsPrincipal user, UserDirectory directory, LeaveService service, CancellationToken cancellationToken)
    {
        if (LeaveBodyReader.Read(body, directory, out var errors) is not { } leave)
        {
            return Problems.Invalid(StatusCodes.Status400BadRequest, "The leave request is not complete.", errors);
        }

        try
        {
            var id = await service.FileAsync(user.Id(), leave, body.Target!, cancellationToken);
            return TypedResults.Accepted($"/api/leave-requests/{id}", new FiledResult(id));
        }
        catch (InteractionPublishException exception)
        {
            return Problems.Of(exception);
        }
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, LeaveService service, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<FiledLeaveView>>([.. (await service.FiledByAsync(user.Id(), cancellationToken)).Select(FiledLeaveView.Of)]);

    private static async Task<IResult> FindAsync(string id, ClaimsPrincipal user, LeaveService service, CancellationToken cancellationToken) =>
        await service.FindAsync(id, user.Id(), cancellationToken) is { } entry ? TypedResults.Ok(LeaveView.Of(entry)) : NotFound();

    // Ends with the request, and with the application: a page that is looking on must not hold up the shutdown.
    private static async Task<IResult> WatchAsync(
        string id, ClaimsPrincipal user, LeaveService service, IHostApplicationLifetime application, CancellationToken cancellationToken) =>
        await service.FindAsync(id, user.Id(), cancellationToken) is null
            ? NotFound()
            : TypedResults.ServerSentEvents(service.WatchAsync(id, application.ApplicationStopping).Select(LeaveView.Of));

    private static IResult NotFound() => Problems.Invalid(StatusCodes.Status404NotFound, "No such leave request.");
}
