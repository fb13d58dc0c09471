namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

internal sealed class IfBrokenDocument(string broken, string flat) : Document
{
    public string OnLines { get; } = broken;

    public string Flat { get; } = flat;

    public override bool Breaks => false;
}
