using System.Collections;

namespace EdgeInteract;

/// <summary>Collects what is wrong with one document, at most <see cref="InteractionLimits.MaxErrors"/> things; what comes after is dropped.</summary>
public sealed class InteractionErrorList : IReadOnlyList<InteractionError>
{
    // Most documents have no error or one, and neither costs a list.
    private InteractionError? _first;
    private List<InteractionError>? _more;

    /// <inheritdoc/>
    public int Count => _first is null ? 0 : 1 + (_more?.Count ?? 0);

    /// <summary>Whether no further error is kept.</summary>
    public bool IsFull => Count >= InteractionLimits.MaxErrors;

    /// <inheritdoc/>
    public InteractionError this[int index] => index == 0 && _first is not null ? _first : (_more ?? [])[index - 1];

    /// <summary>Adds an error, unless the list is full.</summary>
    /// <param name="pointer">Where, as a JSON Pointer; empty for the document as a whole.</param>
    /// <param name="keyword">Which rule is broken, as JSON Schema names it.</param>
    /// <param name="message">What is expected and what was found.</param>
    public void Add(string pointer, string keyword, string message) => Add(new InteractionError(pointer, keyword, message));

    /// <summary>Copies the errors.</summary>
    /// <returns>A new array.</returns>
    public InteractionError[] ToArray() => _first is null ? [] : [_first, .. _more ?? []];

    /// <inheritdoc/>
    public IEnumerator<InteractionError> GetEnumerator() => ((IEnumerable<InteractionError>)ToArray()).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(InteractionError error)
    {
        if (_first is null)
        {
            _first = error;
        }
        else if (!IsFull)
        {
            (_more ??= []).Add(error);
        }
    }
}
