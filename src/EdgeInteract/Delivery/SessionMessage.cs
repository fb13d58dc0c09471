using EdgeInteract.Storage;

namespace EdgeInteract.Delivery;

/// <summary>
/// What a session has still to send, in order: exactly one of the members is set. A replay is one entry, however long it is, so that it cannot overflow the queue by
/// itself.
/// </summary>
internal readonly record struct SessionMessage(
    InboxDelivery? Interaction = null, InteractionDismissal? Dismissal = null, InteractionRecord[]? Replay = null, InteractionAck? Ack = null);
