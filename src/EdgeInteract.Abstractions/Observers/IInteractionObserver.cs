namespace EdgeInteract;

/// <summary>
/// Sees every step in the life of every interaction, those included that no hook sees: what was blocked, refused, timed out or cancelled (spec, area 4). For audit and metrics.
/// Register with <c>services.AddInteractionObserver&lt;T&gt;()</c>.
/// </summary>
/// <remarks>
/// A step is seen once, by the observers of the node that took it, and the steps of one interaction come in their order; across nodes
/// <see cref="InteractionEvent.Sequence"/> tells the order. Observers run behind the work, one event after the other: they delay nobody, and what they throw is logged and harms nothing.
/// </remarks>
public interface IInteractionObserver
{
    /// <summary>Sees one step.</summary>
    /// <param name="interactionEvent">What happened.</param>
    /// <param name="cancellationToken">Cancelled when the node stops. An observer that takes longer than <c>EdgeInteractOptions.ObserverTimeoutMs</c> for one event is not waited for.</param>
    /// <returns>A task that ends when the observer has dealt with it; the next event comes then.</returns>
    ValueTask ObserveAsync(InteractionEvent interactionEvent, CancellationToken cancellationToken);
}
