namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>The lines that begin within are indented by one step more.</summary>
internal sealed class IndentDocument(Document content) : Document
{
    public Document Content { get; } = content;

    public override bool Breaks => Content.Breaks;
}
