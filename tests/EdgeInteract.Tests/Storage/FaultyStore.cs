using EdgeInteract.Storage;

namespace EdgeInteract.Tests.Storage;

/// <summary>A store that fails where a test says so, before or after it has done what it was asked.</summary>
internal sealed class FaultyStore(IInteractionStore inner) : IInteractionStore
{
    /// <summary>Called before each step with what is asked for: a transition, a record, or the name of the method.</summary>
    public Action<object>? Before { get; set; }

    /// <summary>Called after each step has been taken.</summary>
    public Action<object>? After { get; set; }

    public ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken) =>
        RunAsync(record, () => inner.CreateAsync(record, cancellationToken));

    public ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken) =>
        RunAsync(nameof(FindAsync), () => inner.FindAsync(interactionId, cancellationToken));

    public ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken) =>
        RunAsync(nameof(FindByIdempotencyKeyAsync), () => inner.FindByIdempotencyKeyAsync(tenantId, idempotencyKey, cancellationToken));

    public ValueTask<TransitionResult?> TransitionAsync(string interactionId, InteractionTransition transition, CancellationToken cancellationToken) =>
        RunAsync(transition, () => inner.TransitionAsync(interactionId, transition, cancellationToken));

    public ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        RunAsync(nameof(GetPendingAsync), () => inner.GetPendingAsync(user, now, cancellationToken));

    public ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        RunAsync(nameof(TakeDueAsync), () => inner.TakeDueAsync(now, limit, cancellationToken));

    private async ValueTask<T> RunAsync<T>(object step, Func<ValueTask<T>> run)
    {
        Before?.Invoke(step);
        var result = await run();
        After?.Invoke(step);
        return result;
    }
}
