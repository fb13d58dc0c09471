using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>
/// The network between nodes and a server, as it is on a bad day: it can be cut and mended, and it can drop connections by itself, with commands or their results on the way.
/// </summary>
internal sealed class UnreliableProxy : IRedisEndpoint, IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, TcpClient> _connections = new();
    private readonly int _target;
    private volatile int _dropsOneIn;
    private readonly Task _accepting;
    private int _passed;
    private int _dropped;
    private volatile bool _isCut;

    /// <summary>Begins to listen.</summary>
    /// <param name="server">Where everything goes.</param>
    /// <param name="dropsOneIn">After how many pieces of data, on average, a connection is dropped in place of passing one on; 0 for never.</param>
    public UnreliableProxy(RedisServer server, int dropsOneIn = 0)
    {
        _target = server.Port;
        _dropsOneIn = dropsOneIn;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>How many connections were dropped in place of passing something on.</summary>
    public int Dropped => Volatile.Read(ref _dropped);

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port},abortConnect=false");

    /// <summary>Ends all connections, and every new one at once, until it is mended.</summary>
    public void Cut()
    {
        _isCut = true;
        DropAll();
    }

    public void Mend() => _isCut = false;

    /// <summary>Drops nothing by itself from now on.</summary>
    public void Calm() => _dropsOneIn = 0;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        Cut();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // It has been disposed of.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            _connections.TryAdd(client, server);
            try
            {
                if (_isCut)
                {
                    return;
                }

                await server.ConnectAsync(IPAddress.Loopback, _target);
                (client.NoDelay, server.NoDelay) = (true, true);
                var (there, back) = (client.GetStream(), server.GetStream());
                await Task.WhenAny(PassOnAsync(there, back), PassOnAsync(back, there));
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // Cut meanwhile, or the server is away: the connection ends, as it does in a network.
            }
            finally
            {
                _connections.TryRemove(client, out _);
            }
        }
    }

    private async Task PassOnAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(buffer) is > 0 and var length)
            {
                if (IsDropped())
                {
                    Interlocked.Increment(ref _dropped);
                    return;
                }

                await to.WriteAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The other direction has ended first.
        }
    }

    // Counted and not by chance, so that two runs differ as little as may be.
    private bool IsDropped() => _dropsOneIn is > 0 and var dropsOneIn && Interlocked.Increment(ref _passed) % dropsOneIn == 0;

    private void DropAll()
    {
        foreach (var (client, server) in _connections)
        {
            client.Dispose();
            server.Dispose();
        }
    }
}
