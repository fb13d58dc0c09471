using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>Who listens to a channel, on whatever connection there is. Of several attempts to begin, only the last one hands messages on, so that none comes twice.</summary>
internal sealed class RedisListener(RedisChannel channel, Action<RedisValue> take)
{
    private readonly Lock _gate = new();
    private Action<RedisChannel, RedisValue>? _current;
    private bool _isEnded;

    /// <summary>Begins to listen, or begins anew.</summary>
    /// <param name="subscriber">Where.</param>
    /// <returns>Whether it listens now: not where it was ended meanwhile.</returns>
    public async Task<bool> StartAsync(ISubscriber subscriber)
    {
        Action<RedisChannel, RedisValue> attempt = null!;
        attempt = (_, value) =>
        {
            if (ReferenceEquals(Volatile.Read(ref _current), attempt))
            {
                take(value);
            }
        };
        Action<RedisChannel, RedisValue>? previous;
        lock (_gate)
        {
            if (_isEnded)
            {
                return false;
            }

            (previous, _current) = (_current, attempt);
        }

        await subscriber.SubscribeAsync(channel, attempt).ConfigureAwait(false);
        if (previous is not null)
        {
            // On another connection there is nothing to take off.
            _ = subscriber.UnsubscribeAsync(channel, previous, CommandFlags.FireAndForget);
        }

        return true;
    }

    /// <summary>Ends listening.</summary>
    public async Task<bool> EndAsync(ISubscriber subscriber)
    {
        Action<RedisChannel, RedisValue>? last;
        lock (_gate)
        {
            _isEnded = true;
            (last, _current) = (_current, null);
        }

        if (last is not null)
        {
            await subscriber.UnsubscribeAsync(channel, last).ConfigureAwait(false);
        }

        return true;
    }
}
