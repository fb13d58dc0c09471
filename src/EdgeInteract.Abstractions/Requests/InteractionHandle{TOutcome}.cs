using EdgeInteract.Contracts;

namespace EdgeInteract;

/// <summary>A published interaction of a declared type whose answer can be awaited later.</summary>
/// <typeparam name="TOutcome">The type's closed set of answers.</typeparam>
/// <param name="publisher">The publisher that answers for the interaction.</param>
/// <param name="contract">The contract that reads the answer.</param>
/// <param name="interactionId">The id of the interaction.</param>
public sealed class InteractionHandle<TOutcome>(IInteractionPublisher publisher, InteractionContract contract, string interactionId)
    where TOutcome : class
{
    /// <summary>The id of the interaction. Keep it to wait again after a restart, with the generated <c>ResumeX</c>.</summary>
    public string InteractionId { get; } = interactionId;

    /// <summary>
    /// Who of the target was over a limit and is not asked, where <c>RateLimitInteractionHook</c> is registered. Known to the call that published alone: empty for a handle to what was published
    /// before, under the same idempotency key. Default: nobody.
    /// </summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <inheritdoc cref="IInteractionPublisher.WaitAsync"/>
    public async Task<InteractionAnswer<TOutcome>> WaitAsync(CancellationToken cancellationToken = default)
    {
        var response = await publisher.WaitAsync(InteractionId, cancellationToken).ConfigureAwait(false);
        return InteractionAnswer<TOutcome>.From(contract, response);
    }

    /// <inheritdoc cref="IInteractionPublisher.CancelAsync"/>
    public Task<bool> CancelAsync(string? reason = null, CancellationToken cancellationToken = default) =>
        publisher.CancelAsync(InteractionId, reason, cancellationToken);
}
