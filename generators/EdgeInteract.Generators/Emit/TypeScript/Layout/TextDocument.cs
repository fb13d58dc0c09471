namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>A text without a line break.</summary>
internal sealed class TextDocument : Document
{
    // Brackets, commas and the like are in every line.
    private static readonly TextDocument[] s_characters = [.. Enumerable.Range(0, 128).Select(static character => new TextDocument(((char)character).ToString()))];

    private TextDocument(string text) => (Text, Width) = (text, TextWidth.Of(text));

    public string Text { get; }

    /// <summary>How many columns it takes; it may be tried in several layouts.</summary>
    public int Width { get; }

    public override bool Breaks => false;

    public static TextDocument Of(string text) => text.Length == 1 && text[0] < s_characters.Length ? s_characters[text[0]] : new TextDocument(text);
}
