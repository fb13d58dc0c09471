namespace EdgeInteract;

/// <summary>A request that fits its contract and is to be judged by an <see cref="IInteractionRequestValidator{TPayload}"/>.</summary>
/// <param name="request">The request. To be read, not changed: changing is for hooks.</param>
/// <param name="errors">Gets what is wrong.</param>
public sealed class InteractionRequestValidation(InteractionRequest request, InteractionErrorList errors)
{
    /// <summary>The request. To be read, not changed: changing is for hooks.</summary>
    public InteractionRequest Request { get; } = request;

    /// <summary>Refuses the request.</summary>
    /// <param name="pointer">Where in the payload, as a JSON Pointer: <c>/options/1/id</c>; empty for the payload as a whole.</param>
    /// <param name="keyword">Which rule is broken, in one word; as JSON Schema names it where it has a name.</param>
    /// <param name="message">What is expected and what was found.</param>
    public void AddError(string pointer, string keyword, string message) => errors.Add("/payload" + pointer, keyword, message);
}
