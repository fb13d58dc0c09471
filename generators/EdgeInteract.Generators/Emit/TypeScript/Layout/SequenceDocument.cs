namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

internal sealed class SequenceDocument(Document[] parts) : Document
{
    public Document[] Parts { get; } = parts;

    public override bool Breaks { get; } = Array.Exists(parts, static part => part.Breaks);
}
