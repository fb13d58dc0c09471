using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Streams;

/// <summary>
/// Sends what follows from something that is stored already. A broker that cannot be reached does not undo that: who misses the message finds the truth in the store.
/// </summary>
internal sealed class TopicSender(IEdgeStreamBroker broker, ILogger<TopicSender> logger)
{
    /// <summary>Whether a message need be made at all.</summary>
    public bool IsHeard(string topic) => broker.CountSubscribers(topic) != 0;

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
