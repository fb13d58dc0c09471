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
    public static Task<InteractionAnswer<TOutcome>> RequestAsync<TPayload, TOutcome>(
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
        // Not async: who waits for days holds on to neither payload nor request.
        return ReadAsync(contract, publisher.PublishAndWaitAsync(CreateRequest(contract, target, payload, options), cancellationToken));
    }

    /// <summary>Publishes a request of a declared type that each recipient answers, and waits for the answers.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
    /// <param name="publisher">The publisher.</param>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="target">Whom to ask.</param>
    /// <param name="payload">The content.</param>
    /// <param name="options">What this call sets; <see langword="null"/> for the type's own.</param>
    /// <param name="cancellationToken">Cancels the interaction.</param>
    /// <returns>The accepted answers, and who has not answered by the deadline.</returns>
    /// <remarks>Throws what <see cref="IInteractionPublisher.PublishAndCollectAsync"/> throws.</remarks>
    public static Task<InteractionAnswers<TOutcome>> RequestEachAsync<TPayload, TOutcome>(
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
        return ReadAsync(contract, publisher.PublishAndCollectAsync(CreateRequest(contract, target, payload, options), cancellationToken));
    }

    /// <summary>Publishes a request of a declared type and waits for its answer; a timeout, a block and a cancellation are values of the attempt.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
    /// <param name="publisher">The publisher.</param>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="target">Whom to ask.</param>
    /// <param name="payload">The content.</param>
    /// <param name="options">What this call sets; <see langword="null"/> for the type's own.</param>
    /// <param name="cancellationToken">Cancels the interaction.</param>
    /// <returns>What came of it.</returns>
    /// <remarks>Throws what <see cref="IInteractionPublisher.PublishAsync"/> throws, but no <see cref="InteractionBlockedException"/>. If the token ends the waiting and leaves the interaction open, <see cref="OperationCanceledException"/>.</remarks>
    public static Task<InteractionAttempt<InteractionAnswer<TOutcome>>> TryRequestAsync<TPayload, TOutcome>(
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
        return AttemptAsync(RequestAsync(publisher, contract, target, payload, options, cancellationToken));
    }

    /// <summary>The same for a type that each recipient answers. What is answered by the deadline is an answer, however little it is.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
    /// <param name="publisher">The publisher.</param>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="target">Whom to ask.</param>
    /// <param name="payload">The content.</param>
    /// <param name="options">What this call sets; <see langword="null"/> for the type's own.</param>
    /// <param name="cancellationToken">Cancels the interaction.</param>
    /// <returns>What came of it.</returns>
    /// <remarks>Throws what <see cref="TryRequestAsync"/> throws.</remarks>
    public static Task<InteractionAttempt<InteractionAnswers<TOutcome>>> TryRequestEachAsync<TPayload, TOutcome>(
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
        return AttemptAsync(RequestEachAsync(publisher, contract, target, payload, options, cancellationToken));
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
        return new InteractionHandle<TOutcome>(publisher, contract, handle.InteractionId) { LeftOut = handle.LeftOut };
    }

    /// <summary>Publishes a request of a declared type that each recipient answers, without waiting for the answers.</summary>
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
    public static async Task<InteractionEachHandle<TOutcome>> PublishEachAsync<TPayload, TOutcome>(
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
        return new InteractionEachHandle<TOutcome>(publisher, contract, handle.InteractionId) { LeftOut = handle.LeftOut };
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
    public static Task<InteractionAnswer<TOutcome>> ResumeAsync<TPayload, TOutcome>(
        IInteractionPublisher publisher,
        InteractionContract<TPayload, TOutcome> contract,
        string interactionId,
        CancellationToken cancellationToken)
        where TPayload : class
        where TOutcome : class
    {
        ArgumentNullException.ThrowIfNull(publisher);
        ArgumentNullException.ThrowIfNull(contract);
        return ReadAsync(contract, publisher.WaitAsync(interactionId, cancellationToken));
    }

    /// <summary>Waits for the answers to an interaction of a declared type that was published before and that each recipient answers.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
    /// <param name="publisher">The publisher.</param>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Ends the waiting; the interaction stays open.</param>
    /// <returns>The accepted answers, and who has not answered by the deadline.</returns>
    /// <remarks>Throws what <see cref="IInteractionPublisher.CollectAsync"/> throws.</remarks>
    public static Task<InteractionAnswers<TOutcome>> ResumeEachAsync<TPayload, TOutcome>(
        IInteractionPublisher publisher,
        InteractionContract<TPayload, TOutcome> contract,
        string interactionId,
        CancellationToken cancellationToken)
        where TPayload : class
        where TOutcome : class
    {
        ArgumentNullException.ThrowIfNull(publisher);
        ArgumentNullException.ThrowIfNull(contract);
        return ReadAsync(contract, publisher.CollectAsync(interactionId, cancellationToken));
    }

    private static async Task<InteractionAnswer<TOutcome>> ReadAsync<TPayload, TOutcome>(
        InteractionContract<TPayload, TOutcome> contract, Task<InteractionResponse> response)
        where TPayload : class
        where TOutcome : class =>
        InteractionAnswer<TOutcome>.From(contract, await response.ConfigureAwait(false));

    private static async Task<InteractionAnswers<TOutcome>> ReadAsync<TPayload, TOutcome>(
        InteractionContract<TPayload, TOutcome> contract, Task<InteractionResponses> responses)
        where TPayload : class
        where TOutcome : class =>
        InteractionAnswers<TOutcome>.From(contract, await responses.ConfigureAwait(false));

    private static async Task<InteractionAttempt<TAnswer>> AttemptAsync<TAnswer>(Task<TAnswer> request)
        where TAnswer : class
    {
        try
        {
            return new(await request.ConfigureAwait(false));
        }
        catch (InteractionTimeoutException timeout)
        {
            return new(InteractionAttemptStatus.TimedOut, timeout);
        }
        catch (InteractionBlockedException block)
        {
            return new(InteractionAttemptStatus.Blocked, block);
        }
        catch (InteractionCancelledException cancellation)
        {
            return new(InteractionAttemptStatus.Cancelled, cancellation);
        }
        catch (OperationCanceledException cancelled) when (cancelled.InnerException is InteractionCancelledException)
        {
            return new(InteractionAttemptStatus.Cancelled, (InteractionCancelledException)cancelled.InnerException);
        }
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
            request.OnCallerCancelled = options.OnCallerCancelled;
            foreach (var (key, value) in options.Metadata ?? ReadOnlyDictionary<string, string>.Empty)
            {
                request.Metadata[key] = value;
            }
        }

        return request;
    }
}
