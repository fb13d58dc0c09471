using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.Compliance;

/// <summary>The suite of every broker, whatever the nodes are connected to.</summary>
public abstract class BrokerTests(IRedisFixture fixture) : EdgeStreamBrokerComplianceTests, IAsyncDisposable
{
    private readonly ComplianceNodes _nodes = new(fixture);

    public async ValueTask DisposeAsync()
    {
        await _nodes.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override ValueTask<IEdgeStreamBroker> CreateBrokerAsync() => new(_nodes.Create<IEdgeStreamBroker>());
}
