using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>Comments that editors show with a declaration.</summary>
internal static class Comments
{
    /// <summary>Of a text that is written here.</summary>
    public static Document Of(string text) => Document.Of($"/** {text} */", Document.HardLine);

    /// <summary>Of a description, if there is one.</summary>
    public static Document Describe(string? text) => text is null ? "" : Of(text.Replace("*/", "*\\/").Replace('\n', ' ').Replace('\r', ' '));
}
