using System.Globalization;
using System.Text;

namespace EdgeInteract.Generators.Naming;

/// <summary>Writes texts as literals of C#, JSON and TypeScript.</summary>
internal static class Literals
{
    /// <summary>A string literal that C#, JSON and TypeScript all read as the same text.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Escape(text[i]) is { } escape)
            {
                literal.Append(text, start, i - start).Append(escape);
                start = i + 1;
            }
        }

        return literal.Append(text, start, text.Length - start).Append('"').ToString();
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

    private static string? Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when NeedsEscape(character) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool NeedsEscape(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFEFF';
}
