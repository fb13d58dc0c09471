namespace EdgeInteract.Observers;

/// <summary>What stands in the queue of an observer: an event, or somebody who wants to know that all before it have been seen.</summary>
internal readonly record struct ObserverWork(InteractionEvent? Event, TaskCompletionSource? Drained = null);
