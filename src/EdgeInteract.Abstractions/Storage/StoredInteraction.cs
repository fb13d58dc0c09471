namespace EdgeInteract.Storage;

/// <summary>An interaction as a store has it.</summary>
/// <param name="Record">What was published.</param>
/// <param name="State">How it stands.</param>
public sealed record StoredInteraction(InteractionRecord Record, InteractionState State);
