namespace EdgeInteract.Delivery;

/// <summary>Ends a replay: everything that a user can still answer.</summary>
/// <param name="InteractionIds">The ids, in the order of the queue. What is not among them has ended.</param>
public sealed record PendingInteractions(IReadOnlyList<string> InteractionIds);
