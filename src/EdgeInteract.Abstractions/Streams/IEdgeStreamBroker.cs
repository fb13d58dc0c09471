using System.Runtime.ExceptionServices;

namespace EdgeInteract.Streams;

/// <summary>
/// Carries messages between the nodes, by topic. It only wakes: what has to be true stands in the store. Derive <c>EdgeStreamBrokerComplianceTests</c> of the
/// test kit to prove one.
/// </summary>
public interface IEdgeStreamBroker
{
    /// <summary>Raised when messages may have been lost, as after a connection was: every node then looks in the store at once.</summary>
    event EventHandler? MessagesMayBeLost
    {
        add { }
        remove { }
    }

    /// <summary>
    /// Within what time a node finds in the store what a lost message would have told it; <see langword="null"/> where none is ever lost, as within one process. Default:
    /// <see langword="null"/>.
    /// </summary>
    TimeSpan? ReconcileInterval => null;

    /// <summary>Sends a message to whoever is subscribed to the topic at this moment, on any node.</summary>
    /// <param name="topic">The topic. See <see cref="InteractionTopics"/>.</param>
    /// <param name="message">The message. The caller does not change the bytes afterwards.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>A task that ends when the message is handed over, not when it is handled.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The broker cannot be reached.</exception>
    ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    /// <summary>Sends several messages in their order: what one event means to many. A broker between nodes spares itself the way there for each. Default: one after the other.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>A task that ends when the messages are handed over.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The broker cannot be reached. Some of the messages may have been sent.</exception>
    async ValueTask PublishAsync(IReadOnlyList<EdgeStreamMessage> messages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ExceptionDispatchInfo? failure = null;
        foreach (var message in messages)
        {
            try
            {
                await PublishAsync(message.Topic, message.Content, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // One that cannot be sent keeps no other back.
                failure ??= ExceptionDispatchInfo.Capture(exception);
            }
        }

        failure?.Throw();
    }

    /// <summary>Counts the subscriptions, on any node, that a message on a topic would reach now. A message that would reach none need not be made.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>How many, or <see langword="null"/> where that is not known, as between nodes. Default: <see langword="null"/>.</returns>
    int? CountSubscribers(ReadOnlySpan<char> topic) => null;

    /// <summary>Subscribes to a topic, or to all whose names have one beginning.</summary>
    /// <param name="topic">The topic; with <c>*</c> at its end, every topic that begins with what is before it.</param>
    /// <param name="handler">
    /// Gets the messages of the topic one after the other, in the order in which one publisher sent them. What it throws is logged and harms no other subscriber.
    /// </param>
    /// <param name="cancellationToken">Gives up subscribing.</param>
    /// <returns>The subscription. Once it is disposed, no further message reaches the handler.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The broker cannot be reached.</exception>
    ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken);

    /// <summary>Subscribes, and says what the broker may spare itself. A broker that does not know the options does without them.</summary>
    /// <param name="topic">The topic; with <c>*</c> at its end, every topic that begins with what is before it.</param>
    /// <param name="options">What is known of the subscription.</param>
    /// <param name="handler">Gets the messages, as above.</param>
    /// <param name="cancellationToken">Gives up subscribing.</param>
    /// <returns>The subscription. Once it is disposed, no further message reaches the handler.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The broker cannot be reached.</exception>
    ValueTask<IAsyncDisposable> SubscribeAsync(
        string topic, TopicSubscriptionOptions options, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> handler, CancellationToken cancellationToken) =>
        SubscribeAsync(topic, handler, cancellationToken);
}
