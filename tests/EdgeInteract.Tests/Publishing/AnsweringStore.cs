using EdgeInteract.Delivery;
using EdgeInteract.Storage;

namespace EdgeInteract.Tests.Publishing;

/// <summary>A store that lets a person answer before <see cref="CreateAsync"/> has returned.</summary>
internal sealed class AnsweringStore(IInteractionStore inner, Func<TestHost> host) : IInteractionStore
{
    public async ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken)
    {
        var creation = await inner.CreateAsync(record, cancellationToken);
        var reply = new InteractionReply { InteractionId = record.InteractionId, ResponseId = "response-1", Outcome = "yes" };
        await host().Responder.RespondAsync(new InteractionUser(record.Recipients[0]), reply, cancellationToken: cancellationToken);
        return creation;
    }

    public ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken) =>
        inner.FindAsync(interactionId, cancellationToken);

    public ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken) =>
        inner.FindByIdempotencyKeyAsync(tenantId, idempotencyKey, cancellationToken);

    public ValueTask<TransitionResult?> TransitionAsync(string interactionId, InteractionTransition transition, CancellationToken cancellationToken) =>
        inner.TransitionAsync(interactionId, transition, cancellationToken);

    public ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        inner.GetPendingAsync(user, now, cancellationToken);

    public ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        inner.TakeDueAsync(now, limit, cancellationToken);
}
