using System.Collections.ObjectModel;

namespace EdgeInteract.Contracts;

/// <summary>What the methods of a generated client do. Generated code calls it; there is no need to call it by hand.</summary>
public static class TypedInteractions
{
    /// <summary>Publishes a request of a declared type and waits for its answer.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
    /// <param name="publisher">The publisher.</param>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="target">Whom to ask.</param>
    /// <param name="payload">The content.</param>
    /// <param name="options">What this call sets; <see langword="null"/> for the type's own.</param>
    /// <param name="cancellationToken">Cancels the interaction.</param>
    /// <returns>The accepted answer.</returns>
    /// <remarks>Throws what <see cref="IInteractionPublisher.PublishAndWaitAsync"/> throws.</remarks>
    public static async Task<InteractionAnswer<TOutcome>> RequestAsync<TPayload, TOutcome>(
        IInteractionPublisher publisher,
        InteractionContract<TPayload, TOutcome> contract,
        InteractionTarget target,
        TPayload payload,
        InteractionOptions? options,
        CancellationToken cancellationToken)
        where TPayload : class
        where TOutcome : class
    {
        ArgumentNullException.ThrowIfNull(publisher);
        var request = CreateRequest(contract, target, payload, options);
        var response = await publisher.PublishAndWaitAsync(request, cancellationToken).ConfigureAwait(false);
        return InteractionAnswer<TOutcome>.From(contract, response);
    }

    /// <summary>Publishes a request of a declared type without waiting for its answer.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
    /// <param name="publisher">The publisher.</param>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="target">Whom to ask.</param>
    /// <param name="payload">The content.</param>
    /// <param name="options">What this call sets; <see langword="null"/> for the type's own.</param>
    /// <param name="cancellationToken">Gives up publishing.</param>
    /// <returns>A handle to wait with.</returns>
    /// <remarks>Throws what <see cref="IInteractionPublisher.PublishAsync"/> throws.</remarks>
    public static async Task<InteractionHandle<TOutcome>> PublishAsync<TPayload, TOutcome>(
        IInteractionPublisher publisher,
        InteractionContract<TPayload, TOutcome> contract,
        InteractionTarget target,
        TPayload payload,
        InteractionOptions? options,
        CancellationToken cancellationToken)
        where TPayload : class
        where TOutcome : class
    {
        ArgumentNullException.ThrowIfNull(publisher);
        var request = CreateRequest(contract, target, payload, options);
        var handle = await publisher.PublishAsync(request, cancellationToken).ConfigureAwait(false);
        return new InteractionHandle<TOutcome>(publisher, contract, handle.InteractionId);
    }

    /// <summary>Waits for the answer to an interaction of a declared type that was published before.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
    /// <param name="publisher">The publisher.</param>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Ends the waiting; the interaction stays open.</param>
    /// <returns>The accepted answer.</returns>
    /// <remarks>Throws what <see cref="IInteractionPublisher.WaitAsync"/> throws.</remarks>
    public static async Task<InteractionAnswer<TOutcome>> ResumeAsync<TPayload, TOutcome>(
        IInteractionPublisher publisher,
        InteractionContract<TPayload, TOutcome> contract,
        string interactionId,
        CancellationToken cancellationToken)
        where TPayload : class
        where TOutcome : class
    {
        ArgumentNullException.ThrowIfNull(publisher);
        var response = await publisher.WaitAsync(interactionId, cancellationToken).ConfigureAwait(false);
        return InteractionAnswer<TOutcome>.From(contract, response);
    }

    private static InteractionRequest CreateRequest<TPayload, TOutcome>(
        InteractionContract<TPayload, TOutcome> contract, InteractionTarget target, TPayload payload, InteractionOptions? options)
        where TPayload : class
        where TOutcome : class
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(payload);
        var request = new InteractionRequest
        {
            Type = contract.Type,
            TargetUserId = target.Value,
            Payload = payload,
            Title = options?.Title ?? contract.FormatTitle(payload),
            Description = options?.Description ?? contract.Description,
        };

        if (options is not null)
        {
            request.TimeoutMs = options.TimeoutMs;
            request.Priority = options.Priority;
            request.CallbackTopic = options.CallbackTopic;
            request.CorrelationId = options.CorrelationId;
            request.IdempotencyKey = options.IdempotencyKey;
            request.TenantId = options.TenantId;
            foreach (var (key, value) in options.Metadata ?? ReadOnlyDictionary<string, string>.Empty)
            {
                request.Metadata[key] = value;
            }
        }

        return request;
    }
}
