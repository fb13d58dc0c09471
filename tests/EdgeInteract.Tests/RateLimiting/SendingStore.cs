using EdgeInteract.Storage;
using EdgeInteract.Streams;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>A store that sends what follows from a step in the same step, as one between processes does.</summary>
internal sealed class SendingStore(IInteractionStore inner, IEdgeStreamBroker broker) : IInteractionStore
{
    public bool SendsMessages => true;

    public ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken) => inner.CreateAsync(record, cancellationToken);

    public ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken) => inner.FindAsync(interactionId, cancellationToken);

    public ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken) =>
        inner.FindByIdempotencyKeyAsync(tenantId, idempotencyKey, cancellationToken);

    public ValueTask<TransitionResult?> TransitionAsync(string interactionId, InteractionTransition transition, CancellationToken cancellationToken) =>
        inner.TransitionAsync(interactionId, transition, cancellationToken);

    public async ValueTask<TransitionResult?> TransitionAsync(
        string interactionId,
        InteractionTransition transition,
        Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? announce,
        CancellationToken cancellationToken)
    {
        var result = await inner.TransitionAsync(interactionId, transition, cancellationToken);
        if (announce is null || result is not { IsApplied: true } applied)
        {
            return result;
        }

        foreach (var message in announce(applied.State) ?? [])
        {
            await broker.PublishAsync(message.Topic, message.Content, cancellationToken);
        }

        return applied with { IsAnnounced = true };
    }

    public ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        inner.GetPendingAsync(user, now, cancellationToken);

    public ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        inner.TakeDueAsync(now, limit, cancellationToken);
}
