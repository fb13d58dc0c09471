namespace EdgeInteract.Streams;

/// <summary>
/// Carries messages between the nodes, by topic. It only wakes: what has to be true stands in the store. Derive <c>EdgeStreamBrokerComplianceTests</c> of the
/// test kit to prove one.
/// </summary>
public interface IEdgeStreamBroker
{
    /// <summary>Sends a message to whoever is subscribed to the topic at this moment, on any node.</summary>
    /// <param name="topic">The topic. See <see cref="InteractionTopics"/>.</param>
    /// <param name="message">The message. The caller does not change the bytes afterwards.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>A task that ends when the message is handed over, not when it is handled.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The broker cannot be reached.</exception>
    ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    /// <summary>Whether somebody may be subscribed to a topic, on any node.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns><see langword="false"/> only if it is certain that nobody would get a message, which then need not be made. Default: <see langword="true"/>.</returns>
    bool MayHaveSubscribers(string topic) => true;

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
}
