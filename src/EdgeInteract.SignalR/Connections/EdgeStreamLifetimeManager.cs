using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.SignalR.Connections;

/// <summary>
/// Keeps with a connection the way to write to it, so that a message that is serialised already can be sent to many. The lifetime manager of the application (a
/// backplane) is not asked for this hub: a session is only ever sent to by the node that has it.
/// </summary>
internal sealed class EdgeStreamLifetimeManager(ILogger<DefaultHubLifetimeManager<EdgeStreamHub>> logger) : DefaultHubLifetimeManager<EdgeStreamHub>(logger)
{
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        connection.Features.Set(connection);
        return base.OnConnectedAsync(connection);
    }
}
