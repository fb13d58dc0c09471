namespace EdgeInteract;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901); empty for the document as a whole.</param>
/// <param name="Keyword">Which rule is broken, as JSON Schema names it (<c>type</c>, <c>required</c>, <c>maxLength</c>, …).</param>
/// <param name="Message">What is expected and what was found, for a person.</param>
public sealed record InteractionError(string Pointer, string Keyword, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Pointer.Length == 0 ? "/" : Pointer)}: {Message}";
}
