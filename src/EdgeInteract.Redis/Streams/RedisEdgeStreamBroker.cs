using System.Collections.Concurrent;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Streams;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Streams;

/// <summary>Carries messages between nodes by the publish and subscribe of Redis. What is sent while a node is not connected does not reach it; it only wakes.</summary>
internal sealed class RedisEdgeStreamBroker(
    RedisConnection connection, RedisChannels channels, RedisMessages messages, RedisInteractionOptions options, ILogger<RedisEdgeStreamBroker> logger) : IEdgeStreamBroker
{
    private static readonly TopicSubscriptionOptions s_none = new();

    private static readonly Task<bool> s_sent = Task.FromResult(true);

    private readonly ConcurrentDictionary<string, SharedChannel> _shared = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public event EventHandler? MessagesMayBeLost
    {
        add => connection.Restored += value;
        remove => connection.Restored -= value;
    }

    /// <inheritdoc/>
    public TimeSpan? ReconcileInterval => options.ReconcileInterval;

    /// <inheritdoc/>
    public ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return PublishAsync([new EdgeStreamMessage(topic, message)], cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask PublishAsync(IReadOnlyList<EdgeStreamMessage> toSend, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(toSend);
        await connection.RunAsync(
            "sending a message",
            (IDatabase database) =>
            {
                // Not awaited: what is sent behind it waits for nothing, and a message that is lost is found missing by who looks in the store.
                Send(database, toSend);
                return s_sent;
            },
            cancellationToken).ConfigureAwait(false);
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
        var subscription = RedisChannels.IsShared(topic) ? Share(topic, subscriptionOptions, handler) : Listen(topic, subscriptionOptions, handler);
        try
        {
            await subscription.Start(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await subscription.Made.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return subscription.Made;
    }

    private (RedisSubscription Made, Func<CancellationToken, Task> Start) Share(
        string topic, TopicSubscriptionOptions subscriptionOptions, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler)
    {
        var shared = _shared.GetOrAdd(channels.Of(topic).ToString(), (_, channel) => new SharedChannel(connection, channel), channels.Of(topic));
        var subscription = new RedisSubscription(
            topic,
            subscriptionOptions,
            handler,
            ended =>
            {
                shared.Remove(ended);
                return Task.CompletedTask;
            },
            logger);
        return (subscription, cancellationToken => shared.AddAsync(subscription, cancellationToken));
    }

    private (RedisSubscription Made, Func<CancellationToken, Task> Start) Listen(
        string topic, TopicSubscriptionOptions subscriptionOptions, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler)
    {
        RedisSubscription? subscription = null;
        var listener = new RedisListener(channels.For(topic), value => subscription!.Take((byte[])value!));
        subscription = new RedisSubscription(topic, subscriptionOptions, handler, _ => connection.EndAsync(listener), logger);
        return (subscription, cancellationToken => connection.ListenAsync(listener, cancellationToken));
    }

    private void Send(IDatabase database, IReadOnlyList<EdgeStreamMessage> toSend)
    {
        if (toSend is [var only] && !connection.IsCluster)
        {
            _ = database.PublishAsync(channels.Of(only.Topic), RedisChannels.ToValue(only), CommandFlags.FireAndForget);
        }
        else
        {
            messages.Send(database, toSend);
        }
    }
}
