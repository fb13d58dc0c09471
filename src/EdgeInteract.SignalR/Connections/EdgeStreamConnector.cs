using EdgeInteract.Delivery;
using EdgeInteract.SignalR.Security;
using EdgeInteract.SignalR.Serialization;
using EdgeInteract.SignalR.Telemetry;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EdgeInteract.SignalR.Connections;

/// <summary>Makes a session out of a connection of the hub, and ends it.</summary>
internal sealed class EdgeStreamConnector(
    IInteractionSessions sessions,
    IOptions<EdgeInteractSignalROptions> options,
    TimeProvider time,
    ILogger<EdgeStreamHub> logger)
{
    private readonly EdgeInteractSignalROptions _options = options.Value;
    private readonly HubFrames _frames = new();

    public async Task ConnectAsync(HubCallerContext context)
    {
        if (SessionIdentity.Find(context.User, _options) is not { } user)
        {
            logger.ConnectionHasNoUser(context.ConnectionId);
            context.Abort();
            return;
        }

        var output = context.Features.GetRequiredFeature<HubConnectionContext>();
        var receiver = new HubReceiver(output, context, _frames, _options, time, logger);
        try
        {
            var session = await sessions.ConnectAsync(user, context.ConnectionId, receiver, context.ConnectionAborted).ConfigureAwait(false);
            // Kept before the replay: whatever happens from here on, OnDisconnected finds the session and ends it.
            context.Features.Set(new EdgeStreamConnection(session, _options, time, logger));
            await session.ReplayAsync(context.ConnectionAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.ConnectionAborted.IsCancellationRequested)
        {
            // The client is gone already.
        }
        catch (Exception exception)
        {
            // An exception out of OnConnected would tell the client not to come back, although the store may be reachable in a second.
            logger.ConnectFailed(exception, context.ConnectionId);
            context.CloseForReconnect();
        }
    }

    public async Task DisconnectAsync(HubCallerContext context)
    {
        if (context.Features.Get<EdgeStreamConnection>() is not { } connection)
        {
            return;
        }

        try
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
        catch (InteractionException exception)
        {
            logger.DisconnectFailed(exception, context.ConnectionId);
        }
    }
}
