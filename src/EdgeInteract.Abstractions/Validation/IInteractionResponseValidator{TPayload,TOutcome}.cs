namespace EdgeInteract;

/// <summary>
/// Judges answers to one declared type by what a contract cannot say: rules between members, or between the answer and the question, and what has to be looked up. Runs
/// after the contract has accepted the answer and before it is claimed; an answer that is refused reaches no hook and leaves the interaction open. Register with
/// <c>services.AddInteractionValidator&lt;T&gt;()</c> (spec, area 4).
/// </summary>
/// <typeparam name="TPayload">The declared record.</typeparam>
/// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
public interface IInteractionResponseValidator<TPayload, TOutcome> : IInteractionResponseValidator
    where TPayload : class
    where TOutcome : class
{
    /// <summary>Judges an answer. What it throws refuses the answer as one that cannot be processed now.</summary>
    /// <param name="payload">What was asked.</param>
    /// <param name="outcome">What is answered.</param>
    /// <param name="validation">Who answers, the whole request, and where errors go: <see cref="InteractionResponseValidation.AddError"/>.</param>
    /// <param name="cancellationToken">Cancelled when the one who answers is gone.</param>
    /// <returns>A task that ends when the answer is judged.</returns>
    ValueTask ValidateAsync(TPayload payload, TOutcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken);

    /// <inheritdoc/>
    ValueTask IInteractionResponseValidator.ValidateAsync(InteractionResponseValidation validation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(validation);
        return validation.Request.Payload is TPayload payload && validation.Outcome is TOutcome outcome
            ? ValidateAsync(payload, outcome, validation, cancellationToken)
            : default;
    }
}
