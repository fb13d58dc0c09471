using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.SignalR.Connections;

/// <summary>
/// Makes the hub, once for each call. SignalR's own activator is scoped and asks the scope of the call for it and for the hub; this hub needs nothing of a scope.
/// </summary>
internal sealed class EdgeStreamHubActivator(EdgeStreamConnector connector) : IHubActivator<EdgeStreamHub>
{
    public EdgeStreamHub Create() => new(connector);

    public void Release(EdgeStreamHub hub)
    {
        ArgumentNullException.ThrowIfNull(hub);
        hub.Dispose();
    }
}
