using EdgeInteract.Lifecycle;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Storage;

/// <summary>
/// Takes steps that nobody would take again: what follows from an answer that is durable. A store that is away delays them; the end of the node ends the trying.
/// </summary>
internal sealed class StoreRetry(NodeShutdown shutdown, TimeProvider time, ILogger<StoreRetry> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async ValueTask<T> RunAsync<T>(string interactionId, Func<ValueTask<T>> step)
    {
        while (true)
        {
            try
            {
                return await step().ConfigureAwait(false);
            }
            catch (InteractionStoreUnavailableException exception)
            {
                logger.StoreAway(exception, interactionId);
            }

            await Task.Delay(Pause, time, shutdown.Token).ConfigureAwait(false);
        }
    }
}
