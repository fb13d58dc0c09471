namespace EdgeInteract;

/// <summary>
/// Publishes interactions and waits for their answers. The generated clients call it; use it directly where the type of the interaction is known only at
/// run time.
/// </summary>
public interface IInteractionPublisher
{
    /// <summary>Publishes a request and returns as soon as it is stored, without waiting for its answer.</summary>
    /// <param name="request">The request. It is copied; the caller's instance is not changed.</param>
    /// <param name="cancellationToken">Gives up publishing. Once the request is stored it has no effect.</param>
    /// <returns>A handle to wait for the answer or to cancel the interaction.</returns>
    /// <exception cref="InteractionRequestInvalidException">The request breaks a limit or its payload does not match the type.</exception>
    /// <exception cref="InteractionTargetException">The role is unknown or has no member.</exception>
    /// <exception cref="InteractionBlockedException">A hook blocked the request.</exception>
    /// <exception cref="InteractionRateLimitException">Every recipient is over a limit, where the application limits how much people are asked.</exception>
    /// <exception cref="InteractionConflictException">The idempotency key is in use with other content.</exception>
    /// <exception cref="InteractionPublishException">A hook failed; <see cref="Exception.InnerException"/> says how.</exception>
    /// <exception cref="InteractionStoreUnavailableException">
    /// The store cannot be reached. Whether the request is stored is then not known: publish it again with the same idempotency key.
    /// </exception>
    Task<InteractionHandle> PublishAsync(InteractionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Publishes a request and waits for its answer.</summary>
    /// <param name="request">The request. It is copied; the caller's instance is not changed.</param>
    /// <param name="cancellationToken">
    /// Cancels the interaction: screens are dismissed and nobody can answer it any more. <see cref="InteractionRequest.OnCallerCancelled"/> can leave it open instead.
    /// </param>
    /// <returns>The accepted answer, after every <see cref="IInteractionHook.OnAfterRespond"/> has run.</returns>
    /// <exception cref="InteractionTimeoutException">Nobody answered in time.</exception>
    /// <exception cref="InteractionCancelledException">The interaction was cancelled by somebody else.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled; or this node shuts down, and the interaction stays open.
    /// </exception>
    /// <remarks>
    /// Throws what <see cref="PublishAsync"/> throws, too. A type with the policy <see cref="InteractionResponsePolicy.Each"/> that asks a role is refused: there is no one answer;
    /// use <see cref="PublishAndCollectAsync"/>.
    /// </remarks>
    Task<InteractionResponse> PublishAndWaitAsync(InteractionRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Publishes a request whose type has the policy <see cref="InteractionResponsePolicy.Each"/>, and waits until every recipient has answered or the deadline has come.
    /// </summary>
    /// <param name="request">The request. It is copied; the caller's instance is not changed.</param>
    /// <param name="cancellationToken">Cancels the interaction, unless <see cref="InteractionRequest.OnCallerCancelled"/> says otherwise.</param>
    /// <returns>Who has answered what, and who has not answered by the deadline, which is no failure here.</returns>
    /// <exception cref="InteractionCancelledException">The interaction was cancelled by somebody else.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled; or this node shuts down, and the interaction stays open.
    /// </exception>
    /// <remarks>
    /// Throws what <see cref="PublishAsync"/> throws, too. A request of the policy <see cref="InteractionResponsePolicy.First"/> gives its one answer, and its one recipient
    /// or its whole role is in <see cref="InteractionResponses.Unanswered"/> where nobody answered in time.
    /// </remarks>
    Task<InteractionResponses> PublishAndCollectAsync(InteractionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Waits for the answer to an interaction that was published before, by this process or by another one.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Ends the waiting; the interaction stays open.</param>
    /// <returns>The accepted answer, at once if it has been given.</returns>
    /// <exception cref="InteractionNotFoundException">There is no such interaction, or its record has been kept long enough.</exception>
    /// <exception cref="InteractionTimeoutException">Nobody answered in time.</exception>
    /// <exception cref="InteractionCancelledException">The interaction was cancelled.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled, or this node shuts down.</exception>
    Task<InteractionResponse> WaitAsync(string interactionId, CancellationToken cancellationToken = default);

    /// <summary>Waits for the end of an interaction that was published before, and for all its answers.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Ends the waiting; the interaction stays open.</param>
    /// <returns>What <see cref="PublishAndCollectAsync"/> returns, at once if the interaction has ended.</returns>
    /// <exception cref="InteractionNotFoundException">There is no such interaction, or its record has been kept long enough.</exception>
    /// <exception cref="InteractionCancelledException">The interaction was cancelled.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled, or this node shuts down.</exception>
    Task<InteractionResponses> CollectAsync(string interactionId, CancellationToken cancellationToken = default);

    /// <summary>Withdraws an interaction: it can no longer be answered, screens are dismissed, and who waits gets <see cref="InteractionCancelledException"/>.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="reason">Shown to the recipients and given to who waits. At most 2,048 characters.</param>
    /// <param name="cancellationToken">Gives up cancelling.</param>
    /// <returns><see langword="true"/> if this call ended the interaction; <see langword="false"/> if it had ended before.</returns>
    /// <exception cref="InteractionNotFoundException">There is no such interaction.</exception>
    Task<bool> CancelAsync(string interactionId, string? reason = null, CancellationToken cancellationToken = default);

    /// <summary>Tells how an interaction stands.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Gives up asking.</param>
    /// <returns>The state at this moment, or <see langword="null"/> if there is no such interaction.</returns>
    Task<InteractionSnapshot?> FindAsync(string interactionId, CancellationToken cancellationToken = default);
}
