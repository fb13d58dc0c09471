using EdgeInteract.Lifecycle;
using EdgeInteract.Storage;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Delivery;

/// <summary>One request on its way to the sessions of one user. The first session that gets it makes it delivered; the others cost the store nothing.</summary>
internal sealed class InboxDelivery(string interactionId, ReadOnlyMemory<byte> message, InteractionLifecycle lifecycle, TimeProvider time, ILogger logger)
{
    private int _isRecorded;

    public string InteractionId { get; } = interactionId;

    public ReadOnlyMemory<byte> Message { get; } = message;

    public async ValueTask RecordAsync()
    {
        if (Interlocked.Exchange(ref _isRecorded, 1) != 0)
        {
            return;
        }

        try
        {
            await lifecycle.ApplyAsync(InteractionId, new DeliverTransition(time.GetUtcNow())).ConfigureAwait(false);
        }
        catch (InteractionStoreUnavailableException exception)
        {
            // The person has the card all the same; displayed or responded will be recorded over it.
            logger.DeliveryNotRecorded(exception, InteractionId);
        }
    }
}
