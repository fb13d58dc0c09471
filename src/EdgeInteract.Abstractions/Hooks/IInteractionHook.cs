namespace EdgeInteract;

/// <summary>
/// Runs before a request is delivered and after its answer is accepted, in the order of registration (spec, area 4). Register with
/// <c>services.AddInteractionHook&lt;T&gt;()</c>.
/// </summary>
public interface IInteractionHook
{
    /// <summary>
    /// May inspect, enrich, redirect or block a request that is valid and not yet visible to anybody.
    /// </summary>
    /// <param name="request">
    /// The request: the same instance for every hook. Set its properties; a <c>with</c> copy is another request and changes nothing.
    /// </param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>A task that ends when the hook is done.</returns>
    /// <exception cref="InteractionBlockedException">Thrown by the hook to stop the request; later hooks do not run and the caller gets it.</exception>
    Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Sees an accepted answer, before it is acknowledged to who gave it and before the waiting code resumes. Cannot refuse it: what it throws is
    /// logged.
    /// </summary>
    /// <param name="request">The request as it was delivered. Changing it has no effect.</param>
    /// <param name="response">The accepted answer.</param>
    /// <param name="cancellationToken">Cancelled when the node shuts down.</param>
    /// <returns>A task that ends when the hook is done.</returns>
    Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken) => Task.CompletedTask;
}
