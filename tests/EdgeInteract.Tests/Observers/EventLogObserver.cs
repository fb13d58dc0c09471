namespace EdgeInteract.Tests.Observers;

internal sealed class EventLogObserver : IInteractionObserver
{
    private readonly EventLog _log;

    public EventLogObserver(EventLog log)
    {
        _log = log;
        log.HasKeeper = true;
    }

    public ValueTask ObserveAsync(InteractionEvent interactionEvent, CancellationToken cancellationToken)
    {
        _log.Add(interactionEvent);
        return default;
    }
}
