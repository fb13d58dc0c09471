namespace EdgeInteract;

/// <summary>An answer that fits its contract and is to be judged by an <see cref="IInteractionResponseValidator{TPayload, TOutcome}"/>.</summary>
/// <param name="request">The request that was asked. Changing it has no effect.</param>
/// <param name="response">The answer. It is not accepted yet.</param>
/// <param name="outcome">The answer as the declared type.</param>
/// <param name="errors">Gets what is wrong.</param>
public sealed class InteractionResponseValidation(InteractionRequest request, InteractionResponse response, object outcome, InteractionErrorList errors)
{
    /// <summary>The request that was asked. Changing it has no effect.</summary>
    public InteractionRequest Request { get; } = request;

    /// <summary>The answer, with who gives it. It is not accepted yet.</summary>
    public InteractionResponse Response { get; } = response;

    /// <summary>The answer as the declared type.</summary>
    public object Outcome { get; } = outcome;

    /// <summary>Refuses the answer.</summary>
    /// <param name="pointer">Where in the data, as a JSON Pointer: <c>/selectedIds/0</c>; empty for the data as a whole.</param>
    /// <param name="keyword">Which rule is broken, in one word; as JSON Schema names it where it has a name.</param>
    /// <param name="message">What is expected and what was found.</param>
    public void AddError(string pointer, string keyword, string message) => errors.Add("/data" + pointer, keyword, message);

    /// <summary>Refuses the outcome itself, whatever its data.</summary>
    /// <param name="keyword">Which rule is broken, in one word.</param>
    /// <param name="message">What is expected and what was found.</param>
    public void AddOutcomeError(string keyword, string message) => errors.Add("/outcome", keyword, message);
}
