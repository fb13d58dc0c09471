using System.Net;
using System.Net.Sockets;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>Counts the commands that scripts of a server call: its statistics do not tell them from those that were sent to it.</summary>
internal sealed class RedisMonitor : IAsyncDisposable
{
    private readonly TcpClient _client = new();
    private readonly Dictionary<string, long> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly RedisServer _server;
    private readonly string _end = Guid.NewGuid().ToString("N");
    private Task? _counting;

    private RedisMonitor(RedisServer server) => _server = server;

    public static async Task<RedisMonitor> StartAsync(RedisServer server)
    {
        var monitor = new RedisMonitor(server);
        await monitor._client.ConnectAsync(IPAddress.Loopback, server.Port);
        var reader = new StreamReader(monitor._client.GetStream());
        await monitor._client.GetStream().WriteAsync("MONITOR\r\n"u8.ToArray());
        (await reader.ReadLineAsync()).ShouldBe("+OK");
        monitor._counting = monitor.CountAsync(reader);
        return monitor;
    }

    /// <summary>How often scripts have called each command until now. Nothing is counted after it.</summary>
    public async Task<IReadOnlyDictionary<string, long>> StopAsync()
    {
        await _server.CommandAsync("ECHO", _end);
        await _counting!.OrFailAsync();
        return _counts;
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return default;
    }

    // +1339518083.107412 [0 lua] "get" "key"
    private async Task CountAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line && !line.Contains(_end, StringComparison.Ordinal))
        {
            var source = line.IndexOf(" lua] \"", StringComparison.Ordinal);
            if (source >= 0)
            {
                var name = line[(source + 7)..line.IndexOf('"', source + 7)];
                _counts[name] = _counts.GetValueOrDefault(name) + 1;
            }
        }
    }
}
