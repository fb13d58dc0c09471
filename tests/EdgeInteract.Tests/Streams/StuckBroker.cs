using EdgeInteract.Streams;

namespace EdgeInteract.Tests.Streams;

/// <summary>Takes what is sent to some topics and does not come back from it until it is let go.</summary>
internal sealed class StuckBroker(IEdgeStreamBroker inner, string beginning) : IEdgeStreamBroker
{
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo() => _letGo.SetResult();

    public ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken) =>
        topic.StartsWith(beginning, StringComparison.Ordinal) ? new ValueTask(_letGo.Task) : inner.PublishAsync(topic, message, cancellationToken);

    public ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken) =>
        inner.SubscribeAsync(topic, handler, cancellationToken);
}
