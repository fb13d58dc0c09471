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
    /// <returns>Those.</returns>
    public IReadOnlyList<ForgetfulClient> Silence()
    {
        var there = Made;
        Volatile.Write(ref _silent, there.Count);
        return there;
    }

    /// <summary>What the first of them never hears of.</summary>
    public string? FirstForgets { get; init; }

    public async Task<IConnectionMultiplexer> ConnectAsync()
    {
        var number = int.MaxValue;
        var client = await ForgetfulClient.ConnectAsync(connectionString, (command, _) => Forgets(Volatile.Read(ref number), command), isRun: false);
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

    private bool Forgets(int number, string command) => number < Volatile.Read(ref _silent) || (number == 0 && string.Equals(command, FirstForgets, StringComparison.Ordinal));
}
