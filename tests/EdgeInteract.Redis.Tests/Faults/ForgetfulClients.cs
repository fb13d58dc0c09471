using EdgeInteract.Redis.Tests.Servers;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>What nodes connect with, one after the other, of which those that are there can fall silent for good.</summary>
internal sealed class ForgetfulClients(string connectionString) : IRedisEndpoint, IAsyncDisposable
{
    private readonly List<ForgetfulClient> _made = [];
    private int _silent;

    public string ConnectionString => connectionString;

    public IReadOnlyList<ForgetfulClient> Made
    {
        get
        {
            lock (_made)
            {
                return [.. _made];
            }
        }
    }

    /// <summary>From now on, nothing ends that is sent by the clients there are.</summary>
    public void Silence() => Volatile.Write(ref _silent, Made.Count);

    public async Task<IConnectionMultiplexer> ConnectAsync()
    {
        var number = int.MaxValue;
        var client = await ForgetfulClient.ConnectAsync(connectionString, _ => Volatile.Read(ref number) < Volatile.Read(ref _silent), isRun: false);
        lock (_made)
        {
            Volatile.Write(ref number, _made.Count);
            _made.Add(client);
        }

        return client.Connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in Made)
        {
            await client.DisposeAsync();
        }
    }
}
