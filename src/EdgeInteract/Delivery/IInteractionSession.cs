namespace EdgeInteract.Delivery;

/// <summary>One connected session of a user: a tab, a device, a scripted person.</summary>
public interface IInteractionSession : IAsyncDisposable
{
    /// <summary>The user.</summary>
    InteractionUser User { get; }

    /// <summary>The id of the session.</summary>
    string SessionId { get; }

    /// <summary>
    /// Sends everything that the user can still answer, high priority first, then the complete list of its ids, so that the client drops what is no longer in it.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when everything is read and stands in the queue of the session.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask ReplayAsync(CancellationToken cancellationToken);

    /// <summary>Answers an interaction as the user of this session.</summary>
    /// <param name="reply">What the client sent.</param>
    /// <param name="cancellationToken">Gives up waiting for the ack; an answer that was accepted stays accepted.</param>
    /// <returns>
    /// The ack: accepted, or refused with a code of <see cref="InteractionErrorCodes"/>. If what has to run after an accepted answer takes longer than the ack
    /// timeout, the code is <see cref="InteractionErrorCodes.AckTimeout"/> and the ack follows through <see cref="IInteractionReceiver.SendAckAsync"/>.
    /// </returns>
    ValueTask<InteractionAck> RespondAsync(InteractionReply reply, CancellationToken cancellationToken);

    /// <summary>Records that an interaction is on a screen of this session. What is not the user's, or has ended, is ignored.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is recorded.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask DisplayedAsync(string interactionId, CancellationToken cancellationToken);
}
