using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using EdgeInteract.SignalR.Tests.Hosting;

namespace EdgeInteract.SignalR.Tests.Fuzzing;

/// <summary>A WebSocket to the hub that sends whatever bytes it is given, and tells which calls were answered and when the server has ended it.</summary>
internal sealed class RawHubSocket : IAsyncDisposable
{
    private const byte End = 0x1e;

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement?>> _calls = new(StringComparer.Ordinal);
    private readonly Channel<string> _messages = Channel.CreateUnbounded<string>();
    private Task _receiving = Task.CompletedTask;
    private volatile bool _isClosed;

    private RawHubSocket()
    {
    }

    public bool IsClosed => _isClosed;

    public static async Task<RawHubSocket> ConnectAsync(Uri address)
    {
        var socket = new RawHubSocket();
        await socket._socket.ConnectAsync(address, CancellationToken.None).InTime();
        await socket.SendAsync("""{"protocol":"json","version":1}"""u8.ToArray());
        socket._receiving = Task.Run(socket.ReceiveAsync);
        (await socket._messages.Reader.ReadAsync().InTime()).ShouldBe("{}");
        return socket;
    }

    /// <summary>Sends the bytes of one message with what ends it. As binary, so that the hub and not the WebSocket judges what is no UTF-8.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> message) => SendFrameAsync((byte[])[.. message.Span, End], WebSocketMessageType.Binary);

    /// <summary>Sends bytes as they are; that the server has ended the connection meanwhile is no error here.</summary>
    public async Task SendFrameAsync(ReadOnlyMemory<byte> bytes, WebSocketMessageType type)
    {
        try
        {
            await _socket.SendAsync(bytes, type, endOfMessage: true, CancellationToken.None).AsTask().InTime();
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException or IOException or OperationCanceledException)
        {
            await EndAsync();
        }
    }

    /// <summary>Waits for the completion of a call; <see langword="null"/> if the connection ends without it. Ask before sending.</summary>
    public Task<JsonElement?> CompletionAsync(string invocationId)
    {
        var call = _calls.GetOrAdd(invocationId, _ => new TaskCompletionSource<JsonElement?>(TaskCreationOptions.RunContinuationsAsynchronously));
        if (_isClosed)
        {
            call.TrySetResult(null);
        }

        return call.Task.InTime();
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _receiving;
        _socket.Dispose();
    }

    private async Task ReceiveAsync()
    {
        var message = new List<byte>();
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                var received = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                foreach (var value in buffer.AsSpan(0, received.Count))
                {
                    if (value != End)
                    {
                        message.Add(value);
                        continue;
                    }

                    Take(Encoding.UTF8.GetString([.. message]));
                    message.Clear();
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // The server, or the test, has ended it.
        }

        await EndAsync();
    }

    private void Take(string text)
    {
        _messages.Writer.TryWrite(text);
        var message = JsonElement.Parse(text);
        if (message.TryGetProperty("type", out var type) && type.GetInt32() is 3 && message.GetProperty("invocationId").GetString() is { } id
            && _calls.TryRemove(id, out var call))
        {
            call.TrySetResult(message);
        }
    }

    private Task EndAsync()
    {
        _isClosed = true;
        foreach (var call in _calls.Values)
        {
            call.TrySetResult(null);
        }

        return Task.CompletedTask;
    }
}
