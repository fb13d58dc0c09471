using System.Threading.Channels;
using EdgeInteract.Redis.Telemetry;
using EdgeInteract.Streams;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Redis.Streams;

/// <summary>Hands the messages of a topic to its handler, one after the other.</summary>
internal sealed class RedisSubscription : IAsyncDisposable
{
    private readonly string _topic;
    private readonly string? _beginning;
    private readonly TopicSubscriptionOptions _options;
    private readonly Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> _handler;
    private readonly Func<RedisSubscription, Task> _end;
    private readonly ILogger _logger;

    // Not bounded: the handlers of this system hand a message on and return, and what they hand it to is bounded.
    private readonly Channel<ReadOnlyMemory<byte>> _queue = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new UnboundedChannelOptions { SingleReader = true });
    private int _isDisposed;

    /// <param name="topic">The topic, or the beginning of topics with <c>*</c> at its end.</param>
    /// <param name="options">What is known of the subscription.</param>
    /// <param name="handler">Gets the messages.</param>
    /// <param name="end">Ends the listening, once.</param>
    /// <param name="logger">Gets what the handler throws.</param>
    public RedisSubscription(
        string topic, TopicSubscriptionOptions options, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, Func<RedisSubscription, Task> end, ILogger logger)
    {
        _topic = topic;
        _beginning = topic.EndsWith('*') ? topic[..^1] : null;
        _options = options;
        _handler = handler;
        _end = end;
        _logger = logger;
        if (!options.IsImmediate)
        {
            _ = HandleAllAsync();
        }
    }

    private bool IsDisposed => Volatile.Read(ref _isDisposed) != 0;

    /// <summary>Takes a message, if it is one of this subscription.</summary>
    public void Offer(string published, ReadOnlyMemory<byte> message)
    {
        var isFor = _beginning is null ? string.Equals(published, _topic, StringComparison.Ordinal) : published.StartsWith(_beginning, StringComparison.Ordinal);
        if (isFor && _options.IsWanted?.Invoke(published) != false)
        {
            Take(message);
        }
    }

    /// <summary>Takes a message.</summary>
    public void Take(ReadOnlyMemory<byte> message)
    {
        if (_options.IsImmediate)
        {
            // The client calls for one message after the other, or from version 2 on for several at once; a handler that waits for nothing copes with that, and spares them the queue.
            _ = HandleAsync(message);
        }
        else
        {
            _queue.Writer.TryWrite(message);
        }
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
            await _end(this).ConfigureAwait(false);
        }
        catch (InteractionStoreUnavailableException)
        {
            // Without a connection there is no subscription, and none is made again for a handler that is gone.
        }
    }

    private async Task HandleAllAsync()
    {
        while (!IsDisposed && await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (_queue.Reader.TryRead(out var message))
            {
                await HandleAsync(message).ConfigureAwait(false);
            }
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> message)
    {
        if (IsDisposed)
        {
            return;
        }

        try
        {
            await _handler(message, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _logger.SubscriberFailed(exception, _topic);
        }
    }
}
