namespace EdgeInteract;

/// <summary>
/// The one who answers is not a recipient of the interaction. Transports tell the client the same as for an unknown id, so that ids cannot be probed.
/// </summary>
public sealed class InvalidRespondentException : InteractionRespondException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="userId">Who tried to answer.</param>
    public InvalidRespondentException(string interactionId, string userId)
        : base(interactionId, $"'{userId}' is not a recipient of the interaction {interactionId}.") => UserId = userId;

    /// <summary>Who tried to answer.</summary>
    public string UserId { get; }
}
