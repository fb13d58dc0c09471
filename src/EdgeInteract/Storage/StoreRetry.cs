using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Storage;

/// <summary>
/// Takes steps that nobody would take again: what follows from an answer that is durable. A store that is away delays them; the end of the node ends the trying.
/// </summary>
internal sealed class StoreRetry : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time;
    private readonly ILogger<StoreRetry> _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationToken _stopped;

    public StoreRetry(TimeProvider time, ILogger<StoreRetry> logger)
    {
        _time = time;
        _logger = logger;
        _stopped = _stopping.Token;
    }

    public async Task<T> RunAsync<T>(string interactionId, Func<ValueTask<T>> step)
    {
        while (true)
        {
            try
            {
                return await step().ConfigureAwait(false);
            }
            catch (InteractionStoreUnavailableException exception)
            {
                _logger.StoreAway(exception, interactionId);
            }

            await Task.Delay(Pause, _time, _stopped).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }
}
