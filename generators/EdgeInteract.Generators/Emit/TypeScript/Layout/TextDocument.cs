namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>A text without a line break.</summary>
internal sealed class TextDocument(string text) : Document
{
    public string Text { get; } = text;

    public override bool Breaks => false;
}
