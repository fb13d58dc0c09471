namespace EdgeInteract.Delivery;

/// <summary>The sessions of this node: where a transport (a hub, a scripted person) brings in the people who are connected.</summary>
public interface IInteractionSessions
{
    /// <summary>
    /// Connects a session. From now on the receiver gets what is published for the user; call <see cref="IInteractionSession.ReplayAsync"/> for what was
    /// published before.
    /// </summary>
    /// <param name="user">The user, as the transport authenticated them.</param>
    /// <param name="sessionId">The id of the session, unique among all nodes.</param>
    /// <param name="receiver">Sends to the session.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <returns>The session; dispose it when the connection is gone.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The broker cannot be reached.</exception>
    ValueTask<IInteractionSession> ConnectAsync(
        InteractionUser user, string sessionId, IInteractionReceiver receiver, CancellationToken cancellationToken);
}
