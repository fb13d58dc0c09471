using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;

namespace EdgeInteract.SignalR.Tests.Transport;

/// <summary>
/// Connects a <c>HubConnection</c> by a WebSocket, without negotiation. Stands in for the HTTP transport package, which this repository's registry does not have.
/// </summary>
internal sealed class WebSocketConnectionFactory(Action<ClientWebSocketOptions> configure) : IConnectionFactory
{
    private WebSocketConnection? _last;

    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var socket = new ClientWebSocket();
        try
        {
            configure(socket.Options);
            await socket.ConnectAsync(((UriEndPoint)endpoint).Uri, cancellationToken);
            return _last = new WebSocketConnection(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Cuts the cable of the connection that was made last.</summary>
    public void Cut() => _last?.Abort();
}
