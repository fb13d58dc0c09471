using System.Collections;

namespace EdgeInteract;

/// <summary>Collects what is wrong with one document, at most <see cref="InteractionLimits.MaxErrors"/> things; what comes after is dropped.</summary>
public sealed class InteractionErrorList : IReadOnlyList<InteractionError>
{
    // Made with the first error: a document that is right costs no list.
    private List<InteractionError>? _errors;

    /// <inheritdoc/>
    public int Count => _errors?.Count ?? 0;

    /// <summary>Whether no further error is kept.</summary>
    public bool IsFull => Count >= InteractionLimits.MaxErrors;

    /// <inheritdoc/>
    public InteractionError this[int index] => (_errors ?? [])[index];

    /// <summary>Adds an error, unless the list is full.</summary>
    /// <param name="pointer">Where, as a JSON Pointer; empty for the document as a whole.</param>
    /// <param name="keyword">Which rule is broken, as JSON Schema names it.</param>
    /// <param name="message">What is expected and what was found.</param>
    public void Add(string pointer, string keyword, string message)
    {
        if (!IsFull)
        {
            (_errors ??= []).Add(new InteractionError(pointer, keyword, message));
        }
    }

    /// <summary>Copies the errors.</summary>
    /// <returns>A new array.</returns>
    public InteractionError[] ToArray() => _errors?.ToArray() ?? [];

    /// <inheritdoc/>
    public IEnumerator<InteractionError> GetEnumerator() => (_errors ?? []).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
