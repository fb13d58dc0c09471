using System.Collections.Concurrent;
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

    private const string SendText = "return redis.call('PUBLISH', ARGV[1], ARGV[2])";

    private readonly RedisKey _route = Guid.NewGuid().ToString("N");
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
    public async ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var bytes = RedisChannels.IsShared(topic) ? TopicMessage.Write(topic, message.Span) : ToArray(message);
        // Not awaited: what is sent behind it waits for nothing, and a message that is lost is found missing by who looks in the store.
        await connection.RunAsync("sending a message", (IDatabase database) => DoneAsync(SendAsync(database, channels.Of(topic), bytes)), cancellationToken).ConfigureAwait(false);
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
        var channel = channels.For(topic);
        Action<RedisChannel, RedisValue>? take = null;
        var subscription = new RedisSubscription(
            topic,
            subscriptionOptions,
            handler,
            _ => connection.RunAsync("ending a subscription", (ISubscriber subscriber) => DoneAsync(subscriber.UnsubscribeAsync(channel, take)), CancellationToken.None),
            logger);
        take = (_, value) => subscription.Take((byte[])value!);
        return (
            subscription,
            cancellationToken => connection.RunAsync("subscribing to a topic", (ISubscriber subscriber) => DoneAsync(subscriber.SubscribeAsync(channel, take)), cancellationToken));
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task.ConfigureAwait(false);
        return true;
    }

    // On a cluster everything that a node sends goes by one master, that of a key which is the node's own and never made: what goes by several overtakes each other between them.
    // What the client puts before a channel it does not put before an argument.
    private Task SendAsync(IDatabase database, RedisChannel channel, byte[] message)
    {
        if (!connection.IsCluster)
        {
            return database.PublishAsync(channel, message, CommandFlags.FireAndForget);
        }

        object[] arguments = [SendText, 1, _route, (RedisValue)(connection.ChannelPrefix + channel), (RedisValue)message];
        return database.ExecuteAsync("EVAL", arguments, CommandFlags.FireAndForget);
    }

    private static byte[] ToArray(ReadOnlyMemory<byte> message) =>
        MemoryMarshal.TryGetArray(message, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length ? segment.Array : message.ToArray();
}
