using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Streams;

/// <summary>
/// Sends what follows from something that is stored already. A broker that cannot be reached does not undo that: who misses the message finds the truth in the store.
/// </summary>
internal sealed class TopicSender(IEdgeStreamBroker broker, ILogger<TopicSender> logger)
{
    // Longer than the names of topics, but for those of an application.
    private const int MaxOnStack = 256;

    /// <summary>Whether a message need be made at all.</summary>
    public bool IsHeard(string topic) => broker.CountSubscribers(topic) != 0;

    /// <summary>The same for the topic of one interaction, without making its name.</summary>
    /// <param name="topics">The topics of all interactions, with <c>*</c> at the end.</param>
    /// <param name="interactionId">The interaction.</param>
    public bool IsHeard(string topics, string interactionId)
    {
        var beginning = topics.AsSpan(..^1);
        var length = beginning.Length + interactionId.Length;
        var topic = length <= MaxOnStack ? stackalloc char[length] : new char[length];
        beginning.CopyTo(topic);
        interactionId.CopyTo(topic[beginning.Length..]);
        return broker.CountSubscribers(topic) != 0;
    }

    /// <summary>Whether it is certain that nobody but one subscription gets what is sent to a topic.</summary>
    public bool HasOneListener(string topic) => broker.CountSubscribers(topic) == 1;

    public ValueTask SendAsync(string topic, ReadOnlyMemory<byte> message)
    {
        try
        {
            var sending = broker.PublishAsync(topic, message, CancellationToken.None);
            return sending.IsCompletedSuccessfully ? default : AwaitAsync(sending, topic);
        }
        catch (Exception exception)
        {
            logger.SendFailed(exception, topic);
            return default;
        }
    }

    /// <summary>Sends all, in their order.</summary>
    /// <param name="messages">The messages, if there are any.</param>
    public ValueTask SendAsync(IReadOnlyList<EdgeStreamMessage>? messages) => messages switch
    {
        null or [] => default,
        [var only] => SendAsync(only.Topic, only.Content),
        _ => SendAllAsync(messages),
    };

    private async ValueTask SendAllAsync(IReadOnlyList<EdgeStreamMessage> messages)
    {
        try
        {
            await broker.PublishAsync(messages, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.SendFailed(exception, messages[0].Topic);
        }
    }

    private async ValueTask AwaitAsync(ValueTask sending, string topic)
    {
        try
        {
            await sending.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.SendFailed(exception, topic);
        }
    }
}
