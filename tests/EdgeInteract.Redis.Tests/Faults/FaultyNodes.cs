using EdgeInteract.Redis.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>Nodes that look often in the store, and count how often their hooks run.</summary>
internal sealed class FaultyNodes(string prefix) : IAsyncDisposable
{
    // Longer than the server is away: a node that cannot acknowledge while it is away keeps its lease, and nobody runs the hooks again.
    private const int LeaseMs = 30_000;

    private readonly List<RedisNode> _nodes = [];

    public HookCounts Hooks { get; } = new();

    /// <summary>How often they look.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(400);

    public IReadOnlyList<RedisNode> All => _nodes;

    public async Task<RedisNode> StartAsync(IRedisEndpoint server, bool hasHooks = true, Action<IServiceCollection>? replace = null)
    {
        var node = await RedisNode.StartAsync(
            server,
            prefix,
            services =>
            {
                services.AddSingleton(Hooks);
                if (hasHooks)
                {
                    services.AddInteractionHook<CountingHook>();
                }

                services.Configure<RedisInteractionOptions>(options => options.ReconcileInterval = Interval);
                services.PostConfigure<EdgeInteractOptions>(static options => options.CompletionLeaseMs = LeaseMs);
            },
            replace);
        lock (_nodes)
        {
            _nodes.Add(node);
        }

        return node;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }
}
