using EdgeInteract.Streams;

namespace EdgeInteract.Tests.Streams;

/// <summary>A broker that takes subscriptions and fails to publish, in a way that no port promises.</summary>
internal sealed class BrokenBroker(IEdgeStreamBroker inner) : IEdgeStreamBroker
{
    public ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A sample failure.");

    public ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken) =>
        inner.SubscribeAsync(topic, handler, cancellationToken);
}
