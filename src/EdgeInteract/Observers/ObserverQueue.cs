using EdgeInteract.Lifecycle;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Observers;

/// <summary>The events that one observer has still to see, in their order.</summary>
internal sealed class ObserverQueue(
    IInteractionObserver observer, EdgeInteractOptions options, NodeShutdown shutdown, TimeProvider time, ILogger logger)
    : SerialQueue<ObserverWork>(options.ObserverQueueCapacity)
{
    private readonly string _name = observer.GetType().Name;
    private int _dropped;

    public void Post(InteractionEvent interactionEvent)
    {
        if (!Post(new ObserverWork(interactionEvent)) && Interlocked.Increment(ref _dropped) == 1)
        {
            logger.ObserverBehind(_name, options.ObserverQueueCapacity);
        }
    }

    /// <summary>Ends when everything posted before has been seen.</summary>
    public Task DrainAsync()
    {
        var drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return Post(new ObserverWork(Event: null, drained)) ? drained.Task : Task.CompletedTask;
    }

    protected override async ValueTask HandleAsync(ObserverWork item)
    {
        if (Interlocked.Exchange(ref _dropped, 0) is > 0 and var dropped)
        {
            logger.ObserverLost(_name, dropped);
        }

        if (item.Event is { } interactionEvent)
        {
            await ObserveAsync(interactionEvent).ConfigureAwait(false);
        }

        item.Drained?.TrySetResult();
    }

    protected override void OnFailed(Exception exception) => logger.ObserverFailed(exception, _name);

    private async Task ObserveAsync(InteractionEvent interactionEvent)
    {
        var observing = observer.ObserveAsync(interactionEvent, shutdown.Token);
        if (observing.IsCompletedSuccessfully)
        {
            return;
        }

        // The token alone would not do: one that ignores it would hold up its queue for ever.
        await observing.AsTask().WaitAsync(TimeSpan.FromMilliseconds(options.ObserverTimeoutMs), time).ConfigureAwait(false);
    }
}
