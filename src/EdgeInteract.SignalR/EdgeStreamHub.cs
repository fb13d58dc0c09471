using EdgeInteract.SignalR.Connections;
using EdgeInteract.SignalR.Serialization;
using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.SignalR;

/// <summary>The methods that a client can call (<c>docs/wire-protocol.md</c>). What they do is in <see cref="EdgeStreamConnection"/>.</summary>
internal sealed class EdgeStreamHub(EdgeStreamConnector connector) : Hub
{
    private EdgeStreamConnection Connection =>
        Context.Features.Get<EdgeStreamConnection>() ?? throw new HubException("The connection has no user.");

    public override Task OnConnectedAsync() => connector.ConnectAsync(Context);

    public override Task OnDisconnectedAsync(Exception? exception) => connector.DisconnectAsync(Context);

    [HubMethodName(EdgeStreamMethods.Respond)]
    public Task<WireAck> RespondAsync(WireReply reply) => Connection.RespondAsync(reply, Context.ConnectionAborted);

    [HubMethodName(EdgeStreamMethods.Displayed)]
    public Task DisplayedAsync(string? interactionId) => Connection.DisplayedAsync(interactionId, Context.ConnectionAborted);

    [HubMethodName(EdgeStreamMethods.Pending)]
    public Task PendingAsync() => Connection.ReplayAsync(Context.ConnectionAborted);
}
