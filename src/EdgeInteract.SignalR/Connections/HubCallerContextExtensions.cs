using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.SignalR.Connections;

internal static class HubCallerContextExtensions
{
    /// <summary>
    /// Ends the connection as if the network had failed, which clients answer by connecting again. <see cref="HubCallerContext.Abort"/> tells them not to.
    /// </summary>
    public static void AbortForReconnect(this HubCallerContext context)
    {
        if (context.Features.Get<IConnectionLifetimeFeature>() is { } lifetime)
        {
            lifetime.Abort();
        }
        else
        {
            context.Abort();
        }
    }
}
