namespace EdgeInteract;

/// <summary>A published interaction whose answer can be awaited later.</summary>
/// <param name="publisher">The publisher that answers for the interaction.</param>
/// <param name="interactionId">The id of the interaction.</param>
public sealed class InteractionHandle(IInteractionPublisher publisher, string interactionId)
{
    /// <summary>The id of the interaction. Keep it to wait again after a restart.</summary>
    public string InteractionId { get; } = interactionId;

    /// <summary>
    /// Who of the target was over a limit and is not asked, where <c>RateLimitInteractionHook</c> is registered. Known to the call that published alone: empty for a handle to what was published
    /// before, under the same idempotency key. Default: nobody.
    /// </summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <inheritdoc cref="IInteractionPublisher.WaitAsync"/>
    public Task<InteractionResponse> WaitAsync(CancellationToken cancellationToken = default) =>
        publisher.WaitAsync(InteractionId, cancellationToken);

    /// <inheritdoc cref="IInteractionPublisher.CancelAsync"/>
    public Task<bool> CancelAsync(string? reason = null, CancellationToken cancellationToken = default) =>
        publisher.CancelAsync(InteractionId, reason, cancellationToken);
}
