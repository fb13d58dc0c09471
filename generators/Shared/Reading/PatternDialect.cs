using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// Translates a .NET pattern into the part of the language that .NET without backtracking, JSON Schema and JavaScript read alike, and refuses
/// what has no such form.
/// </summary>
internal static class PatternDialect
{
    private const string Escapable = @"\.*+?()[]{}|^$-";

    /// <summary>Translates a pattern that has to match the whole of a string.</summary>
    /// <returns>The pattern without anchors, or <see langword="null"/> if it has no common form.</returns>
    public static string? Translate(string pattern)
    {
        if (!IsValid(pattern))
        {
            return null;
        }

        var start = pattern.StartsWith("^", StringComparison.Ordinal) ? 1 : 0;
        var end = HasEndAnchor(pattern) ? pattern.Length - 1 : pattern.Length;
        var text = new StringBuilder();
        var inClass = false;
        var afterSet = false;
        var quantifierEnd = -1;
        for (var i = start; i < end; i++)
        {
            var character = pattern[i];
            var next = i + 1 < end ? pattern[i + 1] : '\0';
            string? token = character switch
            {
                '\\' => Escape(next, inClass),
                '[' when inClass => null,
                '[' when next == ']' || (next == '^' && i + 2 < end && pattern[i + 2] == ']') => null,
                '-' when inClass && next == '[' => null,

                // Behind \d it stands for itself, and behind the digits that \d becomes it would begin a range.
                '-' when afterSet => @"\-",
                '.' when !inClass => @"[^\n\r\u2028\u2029]",
                '^' when inClass && pattern[i - 1] == '[' => "^",
                '^' when inClass => @"\^",
                '^' or '$' when !inClass => null,
                '(' when !inClass && next == '?' && !(i + 2 < end && pattern[i + 2] == ':') => null,
                '{' when !inClass && QuantifierEnd(pattern, i) is var last => (quantifierEnd = last) < 0 ? @"\{" : "{",
                '}' when !inClass && i != quantifierEnd => @"\}",
                ']' when !inClass => @"\]",
                '\u2028' or '\u2029' => @"\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ when char.IsSurrogate(character) || char.IsControl(character) => null,
                _ => character.ToString(),
            };
            if (token is null)
            {
                return null;
            }

            afterSet = inClass && character == '\\' && next is 'd' or 'w';
            inClass = character switch { '[' => true, ']' => false, _ => inClass };
            i += character == '\\' ? 1 : 0;
            text.Append(token);
        }

        var translated = text.ToString();

        // What begins with a quantifier once the anchor is gone, and what is too large to be matched without backtracking.
        return IsValid($"(?:{translated})") && PatternSize.Of(translated) <= PatternSize.Limit ? translated : null;
    }

    private static bool IsValid(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool HasEndAnchor(string pattern)
    {
        if (!pattern.EndsWith("$", StringComparison.Ordinal))
        {
            return false;
        }

        var backslashes = 0;
        for (var i = pattern.Length - 2; i >= 0 && pattern[i] == '\\'; i--)
        {
            backslashes++;
        }

        return backslashes % 2 == 0;
    }

    private static int QuantifierEnd(string pattern, int open)
    {
        var match = Regex.Match(pattern.Substring(open), @"^\{[0-9]+(?:,[0-9]*)?\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return match.Success ? open + match.Length - 1 : -1;
    }

    private static string? Escape(char character, bool inClass) => character switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        'w' => inClass ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]",
        'D' when !inClass => "[^0-9]",
        'W' when !inClass => "[^a-zA-Z0-9_]",
        'n' or 'r' or 't' => "\\" + character,
        '-' when !inClass => "-",
        _ when Escapable.IndexOf(character) >= 0 => "\\" + character,
        _ when char.IsPunctuation(character) || char.IsSymbol(character) || character == ' ' => character.ToString(),
        _ => null,
    };
}
