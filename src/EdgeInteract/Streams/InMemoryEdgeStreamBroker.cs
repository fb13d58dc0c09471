using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Streams;

/// <summary>Carries messages within this process: the default, for one node, for development and for tests.</summary>
public sealed class InMemoryEdgeStreamBroker : IEdgeStreamBroker
{
    private static readonly TopicSubscriptionOptions NoOptions = new();

    private readonly ConcurrentDictionary<string, InMemorySubscription[]> _topics = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, InMemorySubscription[]>.AlternateLookup<ReadOnlySpan<char>> _byChars;
    private readonly ILogger<InMemoryEdgeStreamBroker> _logger;
    // One for each node that waits for callbacks; looked through for every message.
    private ImmutableArray<InMemorySubscription> _wildcards = [];

    /// <summary>Makes a broker.</summary>
    /// <param name="logger">Gets what handlers throw.</param>
    public InMemoryEdgeStreamBroker(ILogger<InMemoryEdgeStreamBroker> logger)
    {
        _logger = logger;
        _byChars = _topics.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many topics, or beginnings of topics, have a subscriber.</summary>
    public int TopicCount => _topics.Count + _wildcards.Select(subscription => subscription.Topic).Distinct(StringComparer.Ordinal).Count();

    /// <inheritdoc/>
    public int? CountSubscribers(ReadOnlySpan<char> topic) =>
        Count(_byChars.TryGetValue(topic, out var subscriptions) ? subscriptions : [], topic) + Count(_wildcards.AsSpan(), topic);

    /// <inheritdoc/>
    public ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        Post(_topics.GetValueOrDefault(topic), topic, message);
        Post(_wildcards.AsSpan(), topic, message);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken) =>
        SubscribeAsync(topic, NoOptions, handler, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, TopicSubscriptionOptions options, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handler);
        cancellationToken.ThrowIfCancellationRequested();
        var subscription = new InMemorySubscription(this, topic, options, handler, _logger);
        if (subscription.IsWildcard)
        {
            ImmutableInterlocked.Update(ref _wildcards, static (others, added) => others.Add(added), subscription);
        }
        else
        {
            _topics.AddOrUpdate(topic, static (_, added) => [added], static (_, others, added) => [.. others, added], subscription);
        }

        return new(subscription);
    }

    internal void Remove(InMemorySubscription subscription)
    {
        if (subscription.IsWildcard)
        {
            ImmutableInterlocked.Update(ref _wildcards, static (others, removed) => others.Remove(removed), subscription);
            return;
        }

        while (_topics.TryGetValue(subscription.Topic, out var subscriptions))
        {
            var others = Array.FindAll(subscriptions, other => other != subscription);
            var isDone = others.Length == 0
                ? _topics.TryRemove(new(subscription.Topic, subscriptions))
                : others.Length == subscriptions.Length || _topics.TryUpdate(subscription.Topic, others, subscriptions);
            if (isDone)
            {
                return;
            }
        }
    }

    private static int Count(ReadOnlySpan<InMemorySubscription> subscriptions, ReadOnlySpan<char> topic)
    {
        var count = 0;
        foreach (var subscription in subscriptions)
        {
            if (subscription.IsFor(topic))
            {
                count++;
            }
        }

        return count;
    }

    private static void Post(ReadOnlySpan<InMemorySubscription> subscriptions, string topic, ReadOnlyMemory<byte> message)
    {
        foreach (var subscription in subscriptions)
        {
            if (subscription.IsFor(topic))
            {
                subscription.Post(message);
            }
        }
    }
}
