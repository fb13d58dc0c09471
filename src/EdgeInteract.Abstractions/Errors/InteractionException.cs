namespace EdgeInteract;

/// <summary>The base of every error that EdgeInteract raises.</summary>
public class InteractionException : Exception
{
    /// <summary>Makes the error without a message.</summary>
    public InteractionException()
    {
    }

    /// <summary>Makes the error.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public InteractionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the error with its cause.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public InteractionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
