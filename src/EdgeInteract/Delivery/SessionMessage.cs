namespace EdgeInteract.Delivery;

/// <summary>What a session has still to send, in order: exactly one of the members is set.</summary>
internal readonly record struct SessionMessage(
    InboxDelivery? Interaction = null, InteractionDismissal? Dismissal = null, PendingInteractions? Pending = null, InteractionAck? Ack = null);
