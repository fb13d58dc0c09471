using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace EdgeInteract.Tests.Streams;

public sealed class InMemoryEdgeStreamBrokerTests : EdgeStreamBrokerComplianceTests
{
    protected override ValueTask<IEdgeStreamBroker> CreateBrokerAsync() => new(NewBroker());

    [Fact]
    public async Task A_topic_without_subscribers_costs_nothing_any_more()
    {
        var broker = NewBroker();
        var subscriptions = new List<IAsyncDisposable>();
        for (var index = 0; index < 100; index++)
        {
            subscriptions.Add(await broker.SubscribeAsync($"topic-{index % 10}", (_, _) => default, CancellationToken.None));
        }

        var subscribed = broker.TopicCount;
        await Task.WhenAll(subscriptions.Select(subscription => Task.Run(async () => await subscription.DisposeAsync()))).OrFailAsync();

        subscribed.ShouldBe(10);
        broker.TopicCount.ShouldBe(0);
    }

    private static InMemoryEdgeStreamBroker NewBroker() => new(NullLogger<InMemoryEdgeStreamBroker>.Instance);
}
