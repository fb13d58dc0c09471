using System.ComponentModel;

namespace EdgeInteract;

/// <summary>What the runtime calls of an <see cref="IInteractionResponseValidator{TPayload, TOutcome}"/>, which is the interface to implement.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IInteractionResponseValidator
{
    /// <summary>Judges an answer that fits its contract.</summary>
    /// <param name="validation">The answer, and where errors go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the answer is judged.</returns>
    ValueTask ValidateAsync(InteractionResponseValidation validation, CancellationToken cancellationToken);
}
