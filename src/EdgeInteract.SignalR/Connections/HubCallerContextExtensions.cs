using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.SignalR.Connections;

/// <summary>Ends a connection so that the client comes back. <see cref="HubCallerContext.Abort"/> tells it not to.</summary>
internal static class HubCallerContextExtensions
{
    /// <summary>Says goodbye to a client that listens.</summary>
    public static void CloseForReconnect(this HubCallerContext context)
    {
        if (context.Features.Get<IConnectionLifetimeNotificationFeature>() is { } lifetime)
        {
            lifetime.RequestClose();
        }
        else
        {
            context.Abort();
        }
    }

    /// <summary>Ends a connection whose other side takes nothing any more, as if the network had failed. A goodbye would wait behind what is stuck.</summary>
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
