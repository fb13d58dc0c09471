using System.Collections.Immutable;
using EdgeInteract.Redis.Connections;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Streams;

/// <summary>The channel of all topics of a kind. A node listens to it from the first time that it waits for anything, and then for good.</summary>
internal sealed class SharedChannel
{
    private readonly Lock _gate = new();
    private readonly RedisConnection _connection;
    private readonly RedisListener _listener;
    private ImmutableArray<RedisSubscription> _subscriptions = [];
    private Task? _listening;

    public SharedChannel(RedisConnection connection, RedisChannel channel)
    {
        _connection = connection;
        _listener = new RedisListener(channel, OnMessage);
    }

    public async Task AddAsync(RedisSubscription subscription, CancellationToken cancellationToken)
    {
        ImmutableInterlocked.Update(ref _subscriptions, static (others, added) => others.Add(added), subscription);
        Task listening;
        lock (_gate)
        {
            // A failed attempt is made again by who comes next.
            if (_listening is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _listening = _connection.ListenAsync(_listener, CancellationToken.None);
            }

            listening = _listening;
        }

        await listening.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Remove(RedisSubscription subscription) =>
        ImmutableInterlocked.Update(ref _subscriptions, static (others, removed) => others.Remove(removed), subscription);

    private void OnMessage(RedisValue value)
    {
        if (TopicMessage.TryRead((byte[])value!, out var topic, out var message))
        {
            foreach (var subscription in _subscriptions)
            {
                subscription.Offer(topic, message);
            }
        }
    }
}
