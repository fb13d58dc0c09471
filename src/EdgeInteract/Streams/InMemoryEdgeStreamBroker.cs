using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Streams;

/// <summary>Carries messages within this process: the default, for one node, for development and for tests.</summary>
/// <param name="logger">Gets what handlers throw.</param>
public sealed class InMemoryEdgeStreamBroker(ILogger<InMemoryEdgeStreamBroker> logger) : IEdgeStreamBroker
{
    private readonly ConcurrentDictionary<string, InMemorySubscription[]> _topics = new(StringComparer.Ordinal);
    // One for each node that waits for callbacks; looked through for every message.
    private ImmutableArray<InMemorySubscription> _wildcards = [];

    /// <summary>How many topics, or beginnings of topics, have a subscriber.</summary>
    public int TopicCount => _topics.Count + _wildcards.Select(subscription => subscription.Topic).Distinct(StringComparer.Ordinal).Count();

    /// <inheritdoc/>
    public bool MayHaveSubscribers(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        if (_topics.ContainsKey(topic))
        {
            return true;
        }

        foreach (var wildcard in _wildcards)
        {
            if (wildcard.IsFor(topic))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        if (_topics.TryGetValue(topic, out var subscriptions))
        {
            foreach (var subscription in subscriptions)
            {
                subscription.Post(message);
            }
        }

        foreach (var wildcard in _wildcards)
        {
            if (wildcard.IsFor(topic))
            {
                wildcard.Post(message);
            }
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(handler);
        cancellationToken.ThrowIfCancellationRequested();
        var subscription = new InMemorySubscription(this, topic, handler, logger);
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
}
