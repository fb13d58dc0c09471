using System.Globalization;

namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>A cluster on this machine: masters that share the slots and, where wished for, a replica of each; gone with the test.</summary>
internal sealed class RedisCluster : IRedisEndpoint, IAsyncDisposable
{
    private const int Slots = 16_384;
    private const int Masters = 3;
    // How long a node is silent before the others give it up, in milliseconds.
    private const string Patience = "2000";

    private readonly RedisServer[] _nodes;

    private RedisCluster(RedisServer[] nodes) => _nodes = nodes;

    public string ConnectionString => string.Join(',', _nodes.Select(node => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{node.Port}"))) + ",abortConnect=false";

    /// <summary>The nodes: the masters, and after them their replicas in the same order.</summary>
    public IReadOnlyList<RedisServer> Nodes => _nodes;

    public static async Task<RedisCluster> StartAsync(bool hasReplicas = false)
    {
        var nodes = await Task.WhenAll(Enumerable.Range(0, hasReplicas ? Masters * 2 : Masters).Select(_ => StartNodeAsync()));
        var cluster = new RedisCluster(nodes);
        try
        {
            await cluster.JoinAsync();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }

    private static Task<RedisServer> StartNodeAsync() => RedisServer.StartAsync(
        "--cluster-enabled", "yes",
        "--cluster-node-timeout", Patience,
        // The port that is made of the other one may be none.
        "--cluster-port", RedisServer.FindFreePort().ToString(CultureInfo.InvariantCulture));

    private async Task JoinAsync()
    {
        for (var index = 0; index < Masters; index++)
        {
            var (first, last) = (index * Slots / Masters, ((index + 1) * Slots / Masters) - 1);
            await _nodes[index].CommandAsync("CLUSTER", "ADDSLOTSRANGE", first.ToString(CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture));
            // Else two of them may count the same votes.
            await _nodes[index].CommandAsync("CLUSTER", "SET-CONFIG-EPOCH", (index + 1).ToString(CultureInfo.InvariantCulture));
        }

        var busPort = (await FindBusPortAsync(_nodes[0])).ToString(CultureInfo.InvariantCulture);
        foreach (var node in _nodes[1..])
        {
            await node.CommandAsync("CLUSTER", "MEET", "127.0.0.1", _nodes[0].Port.ToString(CultureInfo.InvariantCulture), busPort);
        }

        await UntilAllAsync("CLUSTER INFO", info => info.Contains("cluster_state:ok", StringComparison.Ordinal)
            && info.Contains(string.Create(CultureInfo.InvariantCulture, $"cluster_known_nodes:{_nodes.Length}\r"), StringComparison.Ordinal));
        for (var index = Masters; index < _nodes.Length; index++)
        {
            await _nodes[index].CommandAsync("CLUSTER", "REPLICATE", (string)(await _nodes[index - Masters].CommandAsync("CLUSTER", "MYID"))!);
        }

        var replicas = _nodes.Length - Masters;
        await UntilAllAsync("CLUSTER NODES", nodes => nodes.Split('\n').Count(static line => line.Contains("slave", StringComparison.Ordinal)) == replicas);
        foreach (var replica in _nodes[Masters..])
        {
            await Eventually.HoldsAsync(async () => ((string)(await replica.CommandAsync("INFO", "replication"))!).Contains("master_link_status:up", StringComparison.Ordinal));
        }
    }

    private static async Task<int> FindBusPortAsync(RedisServer node)
    {
        // <id> <ip:port@bus port> <flags> …
        var line = (string)(await node.CommandAsync("CLUSTER", "NODES"))!;
        return int.Parse(line[(line.IndexOf('@', StringComparison.Ordinal) + 1)..].Split(' ', ',')[0], CultureInfo.InvariantCulture);
    }

    private async Task UntilAllAsync(string command, Func<string, bool> condition)
    {
        foreach (var node in _nodes)
        {
            await Eventually.HoldsAsync(async () => condition((string)(await node.CommandAsync(command.Split(' ')))!));
        }
    }
}
