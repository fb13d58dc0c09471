namespace EdgeInteract.Storage;

/// <summary>What <see cref="IInteractionStore.CreateAsync"/> did.</summary>
/// <param name="Interaction">The interaction that is now stored under the id or the idempotency key.</param>
/// <param name="IsNew"><see langword="false"/> if the idempotency key belongs to an earlier interaction, which is then the one returned.</param>
public readonly record struct InteractionCreation(StoredInteraction Interaction, bool IsNew)
{
    /// <summary>
    /// Whether the recipients have been sent the request already, as a store may do in the one step in which it stores it, with the broker that belongs to it. Default:
    /// <see langword="false"/>: whoever publishes sends it.
    /// </summary>
    public bool IsAnnounced { get; init; }
}
