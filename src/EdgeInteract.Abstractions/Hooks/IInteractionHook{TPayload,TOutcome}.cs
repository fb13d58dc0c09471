namespace EdgeInteract;

/// <summary>
/// A hook for one declared type: it sees no other requests. Register it as every hook, with <c>services.AddInteractionHook&lt;T&gt;()</c>; it keeps its place in the order
/// of registration (spec, area 4).
/// </summary>
/// <typeparam name="TPayload">The declared record.</typeparam>
/// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
public interface IInteractionHook<TPayload, TOutcome> : IInteractionHook
    where TPayload : class
    where TOutcome : class
{
    /// <inheritdoc cref="IInteractionHook.OnBeforePublish"/>
    /// <param name="request">The request: the same instance for every hook. To change the payload: <c>request.Payload = payload with { … }</c>.</param>
    /// <param name="payload">The payload of the request as it is now.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    Task OnBeforePublish(InteractionRequest request, TPayload payload, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc cref="IInteractionHook.OnAfterRespond"/>
    /// <param name="request">The request as it was delivered. Changing it has no effect.</param>
    /// <param name="payload">The payload of the request.</param>
    /// <param name="answer">The accepted answer.</param>
    /// <param name="cancellationToken">Cancelled when the node shuts down.</param>
    Task OnAfterRespond(InteractionRequest request, TPayload payload, InteractionAnswer<TOutcome> answer, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    Task IInteractionHook.OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Payload is TPayload payload ? OnBeforePublish(request, payload, cancellationToken) : Task.CompletedTask;
    }

    /// <inheritdoc/>
    Task IInteractionHook.OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Payload is TPayload payload && InteractionAnswer<TOutcome>.TryGet(response) is { } answer
            ? OnAfterRespond(request, payload, answer, cancellationToken)
            : Task.CompletedTask;
    }
}
