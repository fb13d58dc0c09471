namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>Lines that break all or none, or several layouts of the same, flattest first.</summary>
internal sealed class GroupDocument(Document[] layouts, bool isBroken) : Document
{
    public Document[] Layouts { get; } = layouts;

    public Document Flattest => Layouts[0];

    public Document MostBroken => Layouts[Layouts.Length - 1];

    /// <summary>Whether it breaks. What breaks within one of several layouts is a part of that layout.</summary>
    public override bool Breaks { get; } = isBroken || (layouts.Length == 1 && layouts[0].Breaks);
}
