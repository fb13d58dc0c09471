namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

internal sealed class IfBrokenDocument(string broken, string flat) : Document
{
    public Document OnLines { get; } = broken;

    public Document Flat { get; } = flat;

    public override bool Breaks => false;
}
