using System.Threading.Channels;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Telemetry;
using EdgeInteract.Streams;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Streams;

/// <summary>Hands the messages of a topic to its handler, one after the other.</summary>
internal sealed class RedisSubscription(
    string topic,
    TopicSubscriptionOptions options,
    Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler,
    RedisConnection connection,
    RedisChannel channel,
    ILogger logger) : IAsyncDisposable
{
    // Not bounded: the handlers of this system hand a message on and return, and what they hand it to is bounded.
    private readonly Channel<ReadOnlyMemory<byte>> _queue = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly bool _isShared = RedisChannels.IsShared(topic);
    private readonly string? _beginning = topic.EndsWith('*') ? topic[..^1] : null;
    private int _isDisposed;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = HandleAllAsync();
        await connection.RunAsync(
            "subscribing to a topic",
            async (ISubscriber subscriber) =>
            {
                await subscriber.SubscribeAsync(channel, OnMessage).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        _queue.Writer.TryComplete();
        try
        {
            await connection.RunAsync(
                "ending a subscription",
                async (ISubscriber subscriber) =>
                {
                    await subscriber.UnsubscribeAsync(channel, OnMessage).ConfigureAwait(false);
                    return true;
                },
                CancellationToken.None).ConfigureAwait(false);
        }
        catch (InteractionStoreUnavailableException)
        {
            // Without a connection there is no subscription, and none is made again for a handler that is gone.
        }
    }

    private void OnMessage(RedisChannel from, RedisValue value)
    {
        ReadOnlyMemory<byte> message = (byte[])value!;
        var published = (string?)null;
        if (_isShared && !TopicMessage.TryRead((byte[])value!, out published, out message))
        {
            return;
        }

        if (published is not null && (!IsFor(published) || options.IsWanted?.Invoke(published) == false))
        {
            return;
        }

        _queue.Writer.TryWrite(message);
    }

    private bool IsFor(string published) =>
        _beginning is null ? string.Equals(published, topic, StringComparison.Ordinal) : published.StartsWith(_beginning, StringComparison.Ordinal);

    private async Task HandleAllAsync()
    {
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (Volatile.Read(ref _isDisposed) == 0 && _queue.Reader.TryRead(out var message))
            {
                try
                {
                    await handler(message, CancellationToken.None).ConfigureAwait(false);
                }
                catch (Exception exception)
                {
                    logger.SubscriberFailed(exception, topic);
                }
            }

            if (Volatile.Read(ref _isDisposed) != 0)
            {
                return;
            }
        }
    }
}
