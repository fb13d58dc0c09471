namespace EdgeInteract.Storage;

/// <summary>What <see cref="IInteractionStore.TakeDueAsync"/> found.</summary>
/// <param name="InteractionIds">The interactions whose deadline has come, earliest first.</param>
/// <param name="NextDeadline">When the next one comes; <see langword="null"/> if none is waiting.</param>
public readonly record struct DueInteractions(IReadOnlyList<string> InteractionIds, DateTimeOffset? NextDeadline);
