using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace EdgeInteract.SignalR.Security;

/// <summary>
/// Lets the bearer tokens of the shared framework come in the query of a request to the hub, because a browser cannot set a header on a WebSocket. Elsewhere
/// the query stays what it is: a token in an address ends up in logs.
/// </summary>
internal sealed class HubBearerTokenSetup : IPostConfigureOptions<BearerTokenOptions>
{
    private const string QueryKey = "access_token";

    public void PostConfigure(string? name, BearerTokenOptions options)
    {
        var own = options.Events.OnMessageReceived;
        options.Events.OnMessageReceived = async context =>
        {
            await own(context).ConfigureAwait(false);
            if (context.Result is null && context.Token is null && IsHub(context.HttpContext))
            {
                context.Token = FindInQuery(context.Request);
            }
        };
    }

    private static bool IsHub(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<HubMetadata>()?.HubType == typeof(EdgeStreamHub);

    private static string? FindInQuery(HttpRequest request) =>
        StringValues.IsNullOrEmpty(request.Headers.Authorization) && request.Query[QueryKey] is [{ Length: > 0 } token] ? token : null;
}
