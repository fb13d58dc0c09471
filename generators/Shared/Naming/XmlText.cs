using System.Text;

namespace EdgeInteract.Generators.Naming;

/// <summary>Writes texts into XML documentation.</summary>
internal static class XmlText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",

                // Each of these would end the comment's line, or is no character of XML.
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
