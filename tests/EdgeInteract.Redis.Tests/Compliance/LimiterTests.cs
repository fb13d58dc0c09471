using EdgeInteract.RateLimiting;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.Compliance;

/// <summary>The suite of every limiter, whatever the nodes are connected to.</summary>
public abstract class LimiterTests(IRedisFixture fixture) : InteractionRateLimiterComplianceTests, IAsyncDisposable
{
    private readonly ComplianceNodes _nodes = new(fixture);

    public async ValueTask DisposeAsync()
    {
        await _nodes.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override ValueTask<IInteractionRateLimiter> CreateLimiterAsync() => new(_nodes.Create<IInteractionRateLimiter>());
}
