using System.ComponentModel;

namespace EdgeInteract;

/// <summary>What the runtime calls of an <see cref="IInteractionRequestValidator{TPayload}"/>, which is the interface to implement.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IInteractionRequestValidator
{
    /// <summary>Judges a request that fits its contract.</summary>
    /// <param name="validation">The request, and where errors go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the request is judged.</returns>
    ValueTask ValidateAsync(InteractionRequestValidation validation, CancellationToken cancellationToken);
}
