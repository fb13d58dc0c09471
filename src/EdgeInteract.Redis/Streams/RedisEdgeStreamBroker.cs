using System.Runtime.InteropServices;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Streams;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Streams;

/// <summary>Carries messages between nodes by the publish and subscribe of Redis. What is sent while a node is not connected does not reach it; it only wakes.</summary>
internal sealed class RedisEdgeStreamBroker(
    RedisConnection connection, RedisChannels channels, RedisInteractionOptions options, ILogger<RedisEdgeStreamBroker> logger) : IEdgeStreamBroker
{
    private static readonly TopicSubscriptionOptions s_none = new();

    /// <inheritdoc/>
    public event EventHandler? MessagesMayBeLost
    {
        add => connection.Restored += value;
        remove => connection.Restored -= value;
    }

    /// <inheritdoc/>
    public TimeSpan? ReconcileInterval => options.ReconcileInterval;

    /// <inheritdoc/>
    public async ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var bytes = RedisChannels.IsShared(topic) ? TopicMessage.Write(topic, message.Span) : ToArray(message);
        await connection.RunAsync("sending a message", (ISubscriber subscriber) => subscriber.PublishAsync(channels.Of(topic), bytes), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken) =>
        SubscribeAsync(topic, s_none, handler, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, TopicSubscriptionOptions subscriptionOptions, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(subscriptionOptions);
        ArgumentNullException.ThrowIfNull(handler);
        var subscription = new RedisSubscription(topic, subscriptionOptions, handler, connection, channels.For(topic), logger);
        try
        {
            await subscription.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await subscription.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return subscription;
    }

    private static byte[] ToArray(ReadOnlyMemory<byte> message) =>
        MemoryMarshal.TryGetArray(message, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length ? segment.Array : message.ToArray();
}
