using EdgeInteract.Contracts;

namespace EdgeInteract.Publishing;

/// <summary>Copies the caller's request. All that a copy reads by code of somebody else is the metadata, so what is thrown is about them.</summary>
internal static class RequestCopy
{
    public static InteractionRequest Make(InteractionRequest original, InteractionContract contract, DateTimeOffset now)
    {
        try
        {
            return original with { InteractionId = InteractionIds.Create(now), PublishedAt = now, Contract = contract.Fingerprint };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InteractionRequestInvalidException([new InteractionError("/metadata", "type", $"cannot be read: {exception.Message}")]);
        }
    }
}
