using EdgeInteract.RateLimiting;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Compliance;

public sealed class RedisInteractionRateLimiterTests(RedisServerFixture fixture) : InteractionRateLimiterComplianceTests, IClassFixture<RedisServerFixture>, IAsyncDisposable
{
    private readonly List<RedisNode> _nodes = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }

    protected override ValueTask<IInteractionRateLimiter> CreateLimiterAsync()
    {
        var node = RedisNode.Create(fixture.Server, RedisServerFixture.NewPrefix());
        _nodes.Add(node);
        return new(node.Services.GetRequiredService<IInteractionRateLimiter>());
    }
}
