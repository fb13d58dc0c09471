namespace EdgeInteract;

/// <summary>
/// Judges requests of one declared type by what a contract cannot say: rules between members. Runs after the contract has accepted the payload, when the request is published
/// and again after each hook; a request that is refused reaches nobody. Register with <c>services.AddInteractionValidator&lt;T&gt;()</c>.
/// </summary>
/// <typeparam name="TPayload">The declared record.</typeparam>
public interface IInteractionRequestValidator<TPayload> : IInteractionRequestValidator
    where TPayload : class
{
    /// <summary>Judges a request.</summary>
    /// <param name="payload">What is to be asked.</param>
    /// <param name="validation">The whole request, and where errors go: <see cref="InteractionRequestValidation.AddError"/>.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>A task that ends when the request is judged.</returns>
    ValueTask ValidateAsync(TPayload payload, InteractionRequestValidation validation, CancellationToken cancellationToken);

    /// <inheritdoc/>
    ValueTask IInteractionRequestValidator.ValidateAsync(InteractionRequestValidation validation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(validation);
        return validation.Request.Payload is TPayload payload ? ValidateAsync(payload, validation, cancellationToken) : default;
    }
}
