using EdgeInteract.Redis.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Compliance;

/// <summary>The nodes of a test of a suite, each with keys of its own.</summary>
internal sealed class ComplianceNodes(IRedisFixture fixture) : IAsyncDisposable
{
    private readonly List<RedisNode> _nodes = [];

    /// <summary>Makes a node and gives a service of it.</summary>
    public T Create<T>()
        where T : notnull
    {
        var node = RedisNode.Create(fixture.Server, RedisServerFixture.NewPrefix());
        _nodes.Add(node);
        return node.Services.GetRequiredService<T>();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }
}
