using System.Globalization;

namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>A cluster on this machine: masters that share the slots and, where wished for, a replica of each; gone with the test.</summary>
internal sealed class RedisCluster : IRedisEndpoint, IAsyncDisposable
{
    private const int Slots = 16_384;
    private const int Masters = 3;
    private const int Attempts = 5;
    // How long a node is silent before the others give it up, in milliseconds.
    private const string Patience = "2000";

    private readonly RedisServer[] _nodes;

    private RedisCluster(RedisServer[] nodes) => _nodes = nodes;

    public string ConnectionString => string.Join(',', _nodes.Select(node => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{node.Port}"))) + ",abortConnect=false";

    /// <summary>The nodes: the masters, and after them their replicas in the same order.</summary>
    public IReadOnlyList<RedisServer> Nodes => _nodes;

    public static async Task<RedisCluster> StartAsync(bool hasReplicas = false)
    {
        Task<RedisServer>[] starting = [.. Enumerable.Range(0, hasReplicas ? Masters * 2 : Masters).Select(_ => StartNodeAsync())];
        await Task.WhenAll(starting).ContinueWith(static _ => { }, TaskScheduler.Default);
        if (Array.Exists(starting, static node => !node.IsCompletedSuccessfully))
        {
            // Those that run would outlive the test.
            await Task.WhenAll(starting.Where(static node => node.IsCompletedSuccessfully).Select(static async node => await (await node).DisposeAsync()));
        }

        var nodes = await Task.WhenAll(starting);
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

    /// <summary>Finds the master that has a key at the start, by its place among <see cref="Nodes"/>.</summary>
    public async Task<int> FindMasterAsync(string key)
    {
        var slot = (long)(await _nodes[0].CommandAsync("CLUSTER", "KEYSLOT", key))!;
        return Enumerable.Range(0, Masters).Last(index => slot >= index * Slots / Masters);
    }

    /// <summary>From now on a replica gets nothing more of what its master takes: what a failover would lose, for as long as a test needs it.</summary>
    public async Task CutReplicationAsync(int master)
    {
        // A password that the master does not have: the replica tries again and again, and is refused.
        await ReplicaOf(master).CommandAsync("CONFIG", "SET", "masterauth", "wrong");
        await _nodes[master].CommandAsync("CLIENT", "KILL", "TYPE", "replica");
        await Eventually.HoldsAsync(async () => ((string)(await ReplicaOf(master).CommandAsync("INFO", "replication"))!).Contains("master_link_status:down", StringComparison.Ordinal));
    }

    /// <summary>Puts a replica in the place of its master, whether or not that is alive and agrees.</summary>
    public async Task PromoteAsync(int master)
    {
        await ReplicaOf(master).CommandAsync("CLUSTER", "FAILOVER", "TAKEOVER");
        await UntilPromotedAsync(master);
    }

    /// <summary>Ends when every node that runs knows a replica as the master that it has become.</summary>
    public async Task UntilPromotedAsync(int master)
    {
        var id = (string)(await ReplicaOf(master).CommandAsync("CLUSTER", "MYID"))!;
        await UntilAllAsync("CLUSTER NODES", nodes => nodes.Split('\n').Any(line => line.StartsWith(id, StringComparison.Ordinal) && line.Contains("master", StringComparison.Ordinal)));
        await UntilAllAsync("CLUSTER INFO", static info => info.Contains("cluster_state:ok", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }

    private static async Task<RedisServer> StartNodeAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RedisServer.StartAsync(
                    "--cluster-enabled", "yes",
                    "--cluster-node-timeout", Patience,
                    // The port that is made of the other one may be none.
                    "--cluster-port", RedisServer.FindFreePort().ToString(CultureInfo.InvariantCulture));
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Somebody else has got one of the ports since it was found free.
            }
        }
    }

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

    private RedisServer ReplicaOf(int master) => _nodes[master + Masters];

    private async Task UntilAllAsync(string command, Func<string, bool> condition)
    {
        foreach (var node in _nodes.Where(static node => node.IsRunning))
        {
            await Eventually.HoldsAsync(async () => condition((string)(await node.CommandAsync(command.Split(' ')))!));
        }
    }
}
