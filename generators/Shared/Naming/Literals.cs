using System.Globalization;
using System.Text;

namespace EdgeInteract.Generators.Naming;

/// <summary>Writes texts as literals of C#, JSON and TypeScript.</summary>
internal static class Literals
{
    // Nearly every character is one of these.
    private static readonly bool[] s_standsForItself = [.. Enumerable.Range(0, 128).Select(static code => code is not ('"' or '\\') && !NeedsEscape((char)code))];

    /// <summary>A string literal that C#, JSON and TypeScript all read as the same text.</summary>
    public static string Quote(string text)
    {
        if (FirstEscape(text, 0) == text.Length)
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder(text.Length + (text.Length / 8) + 2);
        AppendQuoted(literal, text);
        return literal.ToString();
    }

    /// <summary>Writes the literal of a text.</summary>
    public static void AppendQuoted(StringBuilder target, string text)
    {
        target.Append('"');
        for (var start = 0; start < text.Length;)
        {
            var end = FirstEscape(text, start);
            target.Append(text, start, end - start);
            if (end < text.Length)
            {
                target.Append(Escape(text[end]));
            }

            start = end + 1;
        }

        target.Append('"');
    }

    /// <summary>A number as JSON writes it, the same on every runtime that hosts a compiler.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("G15", CultureInfo.InvariantCulture);

        // The largest number, rounded up, is too large for the .NET Framework to read.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) || read != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }

        return text;
    }

    private static int FirstEscape(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var character = text[i];
            if (character < s_standsForItself.Length ? !s_standsForItself[character] : NeedsEscape(character))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static bool NeedsEscape(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFEFF';
}
