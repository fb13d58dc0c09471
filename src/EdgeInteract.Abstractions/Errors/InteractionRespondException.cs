namespace EdgeInteract;

/// <summary>An answer was not accepted. The base of the errors on the responding side.</summary>
public abstract class InteractionRespondException : InteractionException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="message">Why the answer was not accepted.</param>
    /// <param name="innerException">The cause.</param>
    protected InteractionRespondException(string interactionId, string message, Exception? innerException = null)
        : base(message, innerException) => InteractionId = interactionId;

    /// <summary>The interaction.</summary>
    public string InteractionId { get; }
}
