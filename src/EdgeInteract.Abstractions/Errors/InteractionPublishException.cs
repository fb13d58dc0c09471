namespace EdgeInteract;

/// <summary>A request could not be published. Nobody has seen it and nothing of it is stored.</summary>
public class InteractionPublishException : InteractionException
{
    /// <summary>Makes the error without a message.</summary>
    public InteractionPublishException()
    {
    }

    /// <summary>Makes the error.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public InteractionPublishException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the error with its cause.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public InteractionPublishException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
