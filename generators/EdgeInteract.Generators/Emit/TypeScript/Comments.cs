using System.Text;
using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>Comments that editors show with a declaration.</summary>
internal static class Comments
{
    private const string Markup = @"\@{}<>";

    /// <summary>Of a text that is written here.</summary>
    public static Document Of(string text) => Lines([text], depth: 0);

    /// <summary>Of descriptions, which may have several lines.</summary>
    /// <param name="depth">How many steps the declaration is indented.</param>
    /// <param name="texts">Paragraphs; those that are <see langword="null"/> are left out.</param>
    public static Document Describe(int depth, params IEnumerable<string?> texts) =>
        Lines([.. texts.OfType<string>().SelectMany(static text => text.Split('\n', '\r')).Where(static line => line.Trim().Length > 0).Select(static line => Escape(line.Trim()))], depth);

    /// <summary>A text without what would end a comment, or be read as a tag by those who make documentation of it.</summary>
    public static string Escape(string text)
    {
        var hasCode = text.Count(static character => character == '`') % 2 == 0;
        var isCode = false;
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            isCode ^= hasCode && character == '`';
            var isMarkup = !isCode && (Markup.IndexOf(character) >= 0 || (character == '`' && !hasCode));
            escaped.Append(isMarkup ? "\\" : "").Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        }

        return escaped.Replace("*/", "*\\/").ToString();
    }

    private static Document Lines(IReadOnlyList<string> paragraphs, int depth)
    {
        if (paragraphs.Count == 0)
        {
            return "";
        }

        var width = DocumentPrinter.Width - (2 * depth);
        var single = $"/** {paragraphs[0]} */";
        if (paragraphs.Count == 1 && TextWidth.Of(single) <= width)
        {
            return Document.Of(single, Document.HardLine);
        }

        var lines = paragraphs.SelectMany((paragraph, index) => Separated(paragraphs, index).Concat(Wrap(paragraph, width - " * ".Length)));
        return Document.Of(
            "/**",
            Document.HardLine,
            Document.Join(Document.HardLine, lines.Select(static line => (Document)(line.Length == 0 ? " *" : " * " + line))),
            Document.HardLine,
            " */",
            Document.HardLine);
    }

    // Paragraphs are apart, items of one list are not.
    private static IEnumerable<string> Separated(IReadOnlyList<string> paragraphs, int index) =>
        index == 0 || (IsItem(paragraphs[index]) && IsItem(paragraphs[index - 1])) ? [] : [""];

    private static bool IsItem(string paragraph) => paragraph.StartsWith("- ", StringComparison.Ordinal);

    private static IEnumerable<string> Wrap(string paragraph, int width)
    {
        var indentation = IsItem(paragraph) ? "  " : "";
        var line = "";
        foreach (var word in paragraph.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            // A line that begins with a sign would be read as an item or a heading.
            if (line.Trim().Length > 0 && TextWidth.Of(line) + 1 + TextWidth.Of(word) > width && char.IsLetter(word[0]))
            {
                yield return line;
                line = indentation + word;
            }
            else
            {
                line += (line.Length == 0 ? "" : " ") + word;
            }
        }

        yield return line;
    }
}
