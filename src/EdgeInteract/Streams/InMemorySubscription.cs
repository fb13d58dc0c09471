using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Streams;

// Not bounded: the handlers of this system hand a message on and return, and what they hand it to is bounded.
internal sealed class InMemorySubscription(
    InMemoryEdgeStreamBroker broker,
    string topic,
    TopicSubscriptionOptions options,
    Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler,
    ILogger logger)
    : SerialQueue<ReadOnlyMemory<byte>>(int.MaxValue, options.IsImmediate), IAsyncDisposable
{
    public string Topic { get; } = topic;

    public bool IsWildcard { get; } = topic.EndsWith('*');

    public bool IsFor(ReadOnlySpan<char> published) =>
        (!IsWildcard || published.StartsWith(Topic.AsSpan(..^1), StringComparison.Ordinal)) && (options.IsWanted is null || options.IsWanted(published));

    public ValueTask DisposeAsync()
    {
        broker.Remove(this);
        Close();
        return default;
    }

    protected override ValueTask HandleAsync(ReadOnlyMemory<byte> item) => handler(item, CancellationToken.None);

    protected override void OnFailed(Exception exception) => logger.SubscriberFailed(exception, Topic);
}
