namespace EdgeInteract;

/// <summary>An answer does not match the contract of its type. The interaction stays open.</summary>
public sealed class InteractionResponseValidationException : InteractionRespondException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="errors">What is wrong, with JSON Pointers into the answer.</param>
    public InteractionResponseValidationException(string interactionId, IReadOnlyList<InteractionError> errors)
        : base(interactionId, $"The answer to the interaction {interactionId} is not valid: {string.Join("; ", errors)}") => Errors = errors;

    /// <summary>What is wrong, with JSON Pointers into the answer (<c>/outcome</c>, <c>/data/comment</c>). Never empty.</summary>
    public IReadOnlyList<InteractionError> Errors { get; }
}
