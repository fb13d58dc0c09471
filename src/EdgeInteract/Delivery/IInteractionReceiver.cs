namespace EdgeInteract.Delivery;

/// <summary>Sends to one session. The methods return as soon as they have to wait: a request is sent on the thread that publishes it. The messages are those of <c>docs/wire-protocol.md</c>.</summary>
public interface IInteractionReceiver
{
    /// <summary>Sends a request.</summary>
    /// <param name="message">The request, frozen as UTF-8 JSON. Write it as it is; do not keep it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the message is handed over.</returns>
    ValueTask SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    /// <summary>Sends a dismissal.</summary>
    /// <param name="dismissal">Which card leaves the screen, and why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the message is handed over.</returns>
    ValueTask SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken);

    /// <summary>Sends the list that ends a replay.</summary>
    /// <param name="pending">The ids of everything that the user can still answer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the message is handed over.</returns>
    ValueTask SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken);

    /// <summary>Sends an ack that could not be the result of the call that it answers, because that call had ended.</summary>
    /// <param name="ack">The ack.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the message is handed over.</returns>
    ValueTask SendAckAsync(InteractionAck ack, CancellationToken cancellationToken);
}
