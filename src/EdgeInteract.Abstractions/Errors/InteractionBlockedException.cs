namespace EdgeInteract;

/// <summary>Thrown by a hook to stop a request before anybody sees it; the caller gets it.</summary>
/// <remarks>The publisher fills in <see cref="BlockedBy"/> and <see cref="InteractionId"/>.</remarks>
public class InteractionBlockedException : InteractionPublishException
{
    /// <summary>Makes the error without a reason.</summary>
    public InteractionBlockedException()
    {
    }

    /// <summary>Makes the error.</summary>
    /// <param name="message">Why the request is blocked, for a person.</param>
    public InteractionBlockedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the error with its cause.</summary>
    /// <param name="message">Why the request is blocked, for a person.</param>
    /// <param name="innerException">The cause.</param>
    public InteractionBlockedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The name of the hook that blocked. Set by the publisher unless the hook set it.</summary>
    public string? BlockedBy { get; set; }

    /// <summary>The interaction that was blocked. Set by the publisher.</summary>
    public string? InteractionId { get; set; }
}
