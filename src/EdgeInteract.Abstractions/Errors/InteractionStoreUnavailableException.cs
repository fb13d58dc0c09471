namespace EdgeInteract;

/// <summary>The store or the broker cannot be reached now. Nothing was half done; try again.</summary>
public sealed class InteractionStoreUnavailableException : InteractionException
{
    /// <summary>Makes the error.</summary>
    /// <param name="message">What could not be done.</param>
    /// <param name="innerException">The cause.</param>
    public InteractionStoreUnavailableException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
