using System.Text;
using System.Xml.Linq;

namespace EdgeInteract.Generators.Reading;

/// <summary>Turns an element of XML documentation into plain text: words of the author, and a new line where a paragraph or an item of a list begins.</summary>
internal static class DocumentationText
{
    private static readonly char[] s_opening = ['{', '<'];

    private static readonly char[] s_closing = ['}', '>'];

    public static string? Of(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, element);
        var lines = text.ToString().Split('\n')
            .Select(static line => string.Join(" ", line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)))
            .Where(static line => line.Length > 0)
            .ToArray();
        return lines.Length == 0 ? null : string.Join("\n", lines);
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    // The author's own line ends where it was full.
                    text.Append(plain.Value.Replace('\r', ' ').Replace('\n', ' '));
                    break;
                case XElement { IsEmpty: true } reference:
                    text.Append(reference.Name.LocalName is "br" or "para" ? "\n" : Name(reference) ?? " ");
                    break;
                case XElement nested:
                    AppendNested(text, nested);
                    break;
            }
        }
    }

    private static void AppendNested(StringBuilder text, XElement element)
    {
        var (before, after) = element.Name.LocalName switch
        {
            "para" or "list" or "code" => ("\n", "\n"),
            "item" or "listheader" => ("\n- ", "\n"),
            "term" when element.ElementsAfterSelf("description").Any() => ("", ": "),
            "c" => ("`", "`"),
            _ => ("", ""),
        };
        text.Append(before);
        Append(text, element);
        text.Append(after);
    }

    // Of a reference to a generic type or a method, the name alone.
    private static string? Name(XElement reference)
    {
        if ((string?)reference.Attribute("href") is { } address)
        {
            return address;
        }

        var name = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name");
        if (name is null)
        {
            return null;
        }

        name = name.Split('(')[0];
        for (var open = name.IndexOfAny(s_opening); open >= 0; open = name.IndexOfAny(s_opening))
        {
            var close = name.IndexOfAny(s_closing, open);
            name = name.Remove(open, (close < 0 ? name.Length : close + 1) - open);
        }

        return name.Split('`')[0].Split('.', ':').Last();
    }
}
