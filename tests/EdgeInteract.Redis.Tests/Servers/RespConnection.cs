using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>The connection of an administrator to one server: commands as they are, sent again nowhere and to nobody else, which a client for a whole cluster would not promise.</summary>
internal sealed class RespConnection : IAsyncDisposable
{
    private readonly TcpClient _client = new();
    private BufferedStream _stream = null!;

    private RespConnection(int port) => Port = port;

    /// <summary>The server.</summary>
    public int Port { get; }

    public static async Task<RespConnection> ConnectAsync(int port)
    {
        var connection = new RespConnection(port);
        await connection._client.ConnectAsync(IPAddress.Loopback, port);
        connection._stream = new BufferedStream(connection._client.GetStream());
        return connection;
    }

    /// <summary>Connects, runs one command, and is gone.</summary>
    public static async Task<object?> RunAsync(int port, params string[] command)
    {
        await using var connection = await ConnectAsync(port);
        return await connection.RunAsync(command);
    }

    public async Task<object?> RunAsync(params string[] command)
    {
        var request = new StringBuilder().Append(CultureInfo.InvariantCulture, $"*{command.Length}\r\n");
        foreach (var word in command)
        {
            request.Append(CultureInfo.InvariantCulture, $"${Encoding.UTF8.GetByteCount(word)}\r\n{word}\r\n");
        }

        await _stream.WriteAsync(Encoding.UTF8.GetBytes(request.ToString()));
        await _stream.FlushAsync();
        return await ReadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_stream is not null)
        {
            await _stream.DisposeAsync();
        }

        _client.Dispose();
    }

    private async Task<object?> ReadAsync()
    {
        var line = await ReadLineAsync();
        var rest = line[1..];
        switch (line[0])
        {
            case '+':
                return rest;
            case '-':
                throw new InvalidOperationException(rest);
            case ':':
                return long.Parse(rest, CultureInfo.InvariantCulture);
            case '$':
                return await ReadTextAsync(int.Parse(rest, CultureInfo.InvariantCulture));
            default:
                var items = new object?[int.Parse(rest, CultureInfo.InvariantCulture)];
                for (var index = 0; index < items.Length; index++)
                {
                    items[index] = await ReadAsync();
                }

                return items;
        }
    }

    private async Task<string?> ReadTextAsync(int length)
    {
        if (length < 0)
        {
            return null;
        }

        var bytes = new byte[length + 2];
        await _stream.ReadExactlyAsync(bytes);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private async Task<string> ReadLineAsync()
    {
        var line = new List<byte>();
        var next = new byte[1];
        while (line is not [.., (byte)'\r', (byte)'\n'])
        {
            await _stream.ReadExactlyAsync(next);
            line.Add(next[0]);
        }

        return Encoding.UTF8.GetString([.. line[..^2]]);
    }
}
