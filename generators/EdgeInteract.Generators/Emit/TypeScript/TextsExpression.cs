using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

internal sealed class TextsExpression(string[] values) : Expression
{
    public bool IsEmpty { get; } = values.Length == 0;

    public override Document Layout => Bracket(Document.Group);

    /// <summary>Its layout with one text on a line.</summary>
    public Document Broken => Bracket(Document.Broken);

    private Document Bracket(Func<Document[], Document> group) => IsEmpty
        ? "[]"
        : group(
        [
            "[",
            Document.Indent(
                Document.SoftLine,
                Document.Join(Document.Of(",", Document.Line), values.Select(static value => (Document)TypeScriptText.Quote(value))),
                Document.IfBroken(",")),
            Document.SoftLine,
            "]",
        ]);
}
