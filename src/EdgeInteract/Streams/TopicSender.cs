using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Streams;

/// <summary>
/// Sends what follows from something that is stored already. A broker that cannot be reached does not undo that: who misses the message finds the truth in the store.
/// </summary>
internal sealed class TopicSender(IEdgeStreamBroker broker, ILogger<TopicSender> logger)
{
    public async ValueTask SendAsync(string topic, ReadOnlyMemory<byte> message)
    {
        try
        {
            await broker.PublishAsync(topic, message, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.SendFailed(exception, topic);
        }
    }
}
