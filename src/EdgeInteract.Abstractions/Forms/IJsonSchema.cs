namespace EdgeInteract.Forms;

/// <summary>A JSON Schema that documents are judged by. Used by several threads at once.</summary>
public interface IJsonSchema
{
    /// <summary>Judges a document. Never throws on what a document can be.</summary>
    /// <param name="utf8Json">A JSON document.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers from the document's root.</param>
    void Validate(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors);
}
