using EdgeInteract.Lifecycle;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Observers;

/// <summary>
/// Hands events to the observers, each through a queue of its own: a slow one delays neither the work nor the others. One that falls too far behind loses events, which is
/// logged; waiting for it instead would let an observer stop everybody.
/// </summary>
internal sealed class ObserverDispatcher : IAsyncDisposable
{
    private readonly Lazy<ObserverQueue[]> _queues;
    private readonly EdgeInteractOptions _options;
    private readonly TimeProvider _time;

    public ObserverDispatcher(
        IEnumerable<ObserverRegistration> registrations,
        IServiceProvider services,
        EdgeInteractOptions options,
        NodeShutdown shutdown,
        TimeProvider time,
        ILogger<ObserverDispatcher> logger)
    {
        ObserverRegistration[] all = [.. registrations];
        IsEmpty = all.Length == 0;
        _options = options;
        _time = time;
        // With the first event and not before: an observer may itself need what is built on top of this.
        _queues = new(() => [.. all.Select(registration =>
            new ObserverQueue((IInteractionObserver)services.GetRequiredService(registration.Type), options, shutdown, time, logger))]);
    }

    public bool IsEmpty { get; }

    public void Post(InteractionEvent interactionEvent)
    {
        foreach (var queue in _queues.Value)
        {
            queue.Post(interactionEvent);
        }
    }

    /// <summary>Lets the observers see what has happened, as long as each has for one event.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_queues.IsValueCreated)
        {
            return;
        }

        try
        {
            await Task.WhenAll(_queues.Value.Select(queue => queue.DrainAsync()))
                .WaitAsync(TimeSpan.FromMilliseconds(_options.ObserverTimeoutMs), _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The node stops all the same.
        }
    }
}
