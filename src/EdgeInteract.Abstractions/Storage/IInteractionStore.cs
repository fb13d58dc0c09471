using EdgeInteract.Streams;

namespace EdgeInteract.Storage;

/// <summary>
/// Keeps interactions, atomically for each. A store decides nothing by itself: it applies <see cref="InteractionTransition"/>. Derive
/// <c>InteractionStoreComplianceTests</c> of the test kit to prove one.
/// </summary>
public interface IInteractionStore
{
    /// <summary>
    /// The clock that all nodes with this store have, so that they agree on what is due, whatever their own say; <see langword="null"/> where each has that of its services.
    /// Default: <see langword="null"/>.
    /// </summary>
    TimeProvider? Clock => null;

    /// <summary>
    /// Whether the store sends messages in the one step in which it takes a step of an interaction, with the broker that belongs to it, so that nothing comes between. Default:
    /// <see langword="false"/>.
    /// </summary>
    bool SendsMessages => false;

    /// <summary>Stores a new interaction with its deadline and an entry in the inbox of each recipient, or finds the one that has its idempotency key.</summary>
    /// <param name="record">What is published, under an id that was never used before. Its state is <see cref="InteractionState.Pending"/>.</param>
    /// <param name="cancellationToken">Gives up. The record is then stored whole or not at all.</param>
    /// <returns>The stored interaction, new or found.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, CancellationToken cancellationToken);

    /// <summary>Finds an interaction.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The interaction, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<StoredInteraction?> FindAsync(string interactionId, CancellationToken cancellationToken);

    /// <summary>
    /// Finds an interaction, perhaps as it was some moments ago. For who needs its record, which never changes, and then takes a step, which is judged by how it stands.
    /// </summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The interaction, or <see langword="null"/> if there is none. Default: that of <see cref="FindAsync"/>.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<StoredInteraction?> FindRecentAsync(string interactionId, CancellationToken cancellationToken) => FindAsync(interactionId, cancellationToken);

    /// <summary>Finds the interaction that has an idempotency key.</summary>
    /// <param name="tenantId">The tenant; <see langword="null"/> is the default tenant.</param>
    /// <param name="idempotencyKey">The key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The interaction, open or ended, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<StoredInteraction?> FindByIdempotencyKeyAsync(string? tenantId, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>Applies a transition. Of any number at the same time, each sees the state that the one before it left.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="transition">The step to take.</param>
    /// <param name="cancellationToken">Gives up. The transition is then taken whole or not at all.</param>
    /// <returns>What became of it, or <see langword="null"/> if there is no such interaction.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<TransitionResult?> TransitionAsync(string interactionId, InteractionTransition transition, CancellationToken cancellationToken);

    /// <summary>Applies a transition, and sends what follows from it in the same step where the store <see cref="SendsMessages"/>.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="transition">The step to take.</param>
    /// <param name="announce">
    /// Makes the messages out of what the step would come to; <see langword="null"/> where there are none. Called as often as the step is tried, and has no effect of its own.
    /// </param>
    /// <param name="cancellationToken">Gives up. The transition is then taken whole or not at all.</param>
    /// <returns>
    /// What became of it, and in <see cref="TransitionResult.IsAnnounced"/> whether the messages were sent; <see langword="null"/> if there is no such interaction. Default: that of
    /// the method without messages, and they are not sent.
    /// </returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached. The step may have been taken.</exception>
    ValueTask<TransitionResult?> TransitionAsync(
        string interactionId,
        InteractionTransition transition,
        Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? announce,
        CancellationToken cancellationToken) =>
        TransitionAsync(interactionId, transition, cancellationToken);

    /// <summary>Lists what a user can still answer and has not answered: high priority first, then in the order of publishing.</summary>
    /// <param name="user">The user.</param>
    /// <param name="now">The time; what has timed out by then is not listed, recorded or not.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The open interactions.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<IReadOnlyList<StoredInteraction>> GetPendingAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Lists the ids of what a user can still answer. What has just ended, or is just being published, may be among them or not.</summary>
    /// <param name="user">The user.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The ids, in any order. Default: those of <see cref="GetPendingAsync"/>.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    async ValueTask<IReadOnlyCollection<string>> GetPendingIdsAsync(InteractionUser user, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. (await GetPendingAsync(user, now, cancellationToken).ConfigureAwait(false)).Select(static interaction => interaction.Record.InteractionId)];

    /// <summary>
    /// Takes interactions whose deadline has come, and answered ones that the node that had the lease on it has not completed in time. One that is taken and not ended comes again after a short while, here or on another node, so that a node
    /// that dies between loses none.
    /// </summary>
    /// <param name="now">The time.</param>
    /// <param name="limit">How many to take at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is due, and when to ask again.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<DueInteractions> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);
}
