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
    private Task _network = Task.CompletedTask;

    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        await _network.WaitAsync(cancellationToken);
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

    /// <summary>Cuts the cable of the connection that was made last. No other is made until the result is called.</summary>
    public Action Cut()
    {
        var mended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _network = mended.Task;
        _last?.Abort();
        return mended.SetResult;
    }
}
