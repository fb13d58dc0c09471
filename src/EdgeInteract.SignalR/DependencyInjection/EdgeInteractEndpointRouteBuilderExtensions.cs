using System.Diagnostics.CodeAnalysis;
using EdgeInteract.SignalR;
using EdgeInteract.SignalR.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the hub of EdgeInteract.</summary>
public static class EdgeInteractEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the hub. Only signed-in users may connect; add a policy with <c>RequireAuthorization</c> on the result to narrow that. A connection is closed when
    /// what it was authenticated with expires.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path. Default: <c>/edge-stream</c>.</param>
    /// <returns>The conventions of the hub's endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSignalR()</c> was not called on what <c>AddEdgeInteract()</c> returns.</exception>
    public static HubEndpointConventionBuilder MapEdgeInteract(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/edge-stream")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<EdgeStreamConnector>() is null)
        {
            throw new InvalidOperationException("The hub is not added. Call services.AddEdgeInteract().AddSignalR() before MapEdgeInteract().");
        }

        var hub = endpoints.MapHub<EdgeStreamHub>(pattern, connection => connection.CloseOnAuthenticationExpiration = true);
        hub.RequireAuthorization();
        return hub;
    }
}
