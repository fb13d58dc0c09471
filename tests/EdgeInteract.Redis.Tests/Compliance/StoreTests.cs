using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Storage;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.Compliance;

/// <summary>The suite of every store, whatever the nodes are connected to.</summary>
public abstract class StoreTests(IRedisFixture fixture) : InteractionStoreComplianceTests, IAsyncDisposable
{
    private readonly ComplianceNodes _nodes = new(fixture);

    public async ValueTask DisposeAsync()
    {
        await _nodes.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override ValueTask<IInteractionStore> CreateStoreAsync() => new(_nodes.Create<IInteractionStore>());
}
