namespace EdgeInteract.Storage;

/// <summary>What <see cref="IInteractionStore.CreateAsync"/> did.</summary>
/// <param name="Interaction">The interaction that is now stored under the id or the idempotency key.</param>
/// <param name="IsNew"><see langword="false"/> if the idempotency key belongs to an earlier interaction, which is then the one returned.</param>
public readonly record struct InteractionCreation(StoredInteraction Interaction, bool IsNew);
