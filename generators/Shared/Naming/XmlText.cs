namespace EdgeInteract.Generators.Naming;

/// <summary>Writes a text into an XML documentation comment.</summary>
internal static class XmlText
{
    public static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace('\r', ' ').Replace('\n', ' ');
}
