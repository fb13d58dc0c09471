using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Claims;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;

namespace EdgeInteract.SignalR.Tests;

public sealed class SlowConnectionTests
{
    // Together more than the server's side of a connection can hold, which is a few megabytes; the client's side is kept small below.
    private const int Cards = 300;
    private static readonly string LargeName = new('x', 60_000);

    [Fact]
    public async Task A_session_that_takes_nothing_is_closed_and_delays_no_other()
    {
        var time = HubHost.NewClock();
        await using var host = await HubHost.StartAsync(options => options.SendTimeout = TimeSpan.FromSeconds(5), time: time);
        using var stuck = await ConnectDeafAsync(host.WithToken(await host.SignInAsync((ClaimTypes.NameIdentifier, "u-1"))));
        await using var healthy = await host.ConnectAsync("u-1");
        await healthy.ReplayAsync();

        for (var card = 0; card < Cards; card++)
        {
            await host.Publisher.AskAsync("u-1", LargeName);
        }

        for (var card = 0; card < Cards; card++)
        {
            await healthy.NextAsync("interaction");
        }

        // The clock moves only now, when the healthy session has everything: a busy machine cannot make it look stuck.
        var closed = host.Log.NextAsync(103);
        while (!closed.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(5));
            await Task.WhenAny(closed, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System));
        }

        (await closed).Message.ShouldContain("did not accept a message");
        await EndAsync(stuck).InTime();
    }

    private static async Task<ClientWebSocket> ConnectDeafAsync(Uri address)
    {
        using var small = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 16 * 1024 };
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
        var client = new ClientWebSocket();
        await client.ConnectAsync(address, small, CancellationToken.None).InTime();
        await client.SendAsync(
            "{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return client;
    }

    // Reads what was still under way, until the connection is found to be closed.
    private static async Task EndAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (WebSocketException)
        {
            // Cut without a goodbye, as when the network fails: a client comes back.
        }
    }
}
