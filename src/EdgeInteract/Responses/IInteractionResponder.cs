using EdgeInteract.Delivery;

namespace EdgeInteract.Responses;

/// <summary>
/// Takes answers, for transports that have no session (a link in a mail, an HTTP endpoint). Sessions answer through <see cref="IInteractionSession.RespondAsync"/>.
/// </summary>
public interface IInteractionResponder
{
    /// <summary>Answers an interaction: checks the recipient and the contract, claims it, runs the hooks and resumes who waits.</summary>
    /// <param name="user">Who answers, as the transport authenticated them.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="sessionId">The session that answers, if there is one; it gets no dismissal.</param>
    /// <param name="cancellationToken">Gives up waiting; an answer that was accepted stays accepted.</param>
    /// <returns>The accepted answer, after every hook has run. The same answer sent again gives the first result.</returns>
    /// <exception cref="InteractionNotFoundException">There is no such interaction.</exception>
    /// <exception cref="InvalidRespondentException">The user is not a recipient.</exception>
    /// <exception cref="InteractionResponseValidationException">The answer does not match the contract. The interaction stays open.</exception>
    /// <exception cref="InteractionAlreadyRespondedException">Somebody answered before.</exception>
    /// <exception cref="InteractionClosedException">The interaction timed out or was cancelled.</exception>
    /// <exception cref="InteractionException">A validator has failed, or has not ended in time. The interaction stays open; send the answer again.</exception>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    Task<InteractionResponse> RespondAsync(
        InteractionUser user, InteractionReply reply, string? sessionId = null, CancellationToken cancellationToken = default);
}
