namespace EdgeInteract.Publishing;

/// <summary>Copies the caller's request. All that a copy reads by code of somebody else is the metadata, so what is thrown is about them.</summary>
internal static class RequestCopy
{
    public static InteractionRequest Make(Func<InteractionRequest> copy)
    {
        try
        {
            return copy();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InteractionRequestInvalidException([new InteractionError("/metadata", "type", $"cannot be read: {exception.Message}")]);
        }
    }
}
