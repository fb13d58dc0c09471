using System.Globalization;

namespace EdgeInteract.Generators.Reading;

/// <summary>What an escape of a .NET pattern stands for.</summary>
internal static class PatternEscapes
{
    // In JSON Schema and JavaScript \d and \w are of ASCII; white space is what it is in .NET, because nobody else has the same.
    public const string Digits = "0-9";
    public const string Words = "a-zA-Z0-9_";

    /// <returns>The class of <c>\d</c> and its like; <see langword="null"/> of another escape.</returns>
    public static string? Class(char character) => Members(character) is { } members ? $"[{(char.IsUpper(character) ? "^" : "")}{members}]" : null;

    /// <returns>What a class escape lists, or excludes if it is of upper case.</returns>
    public static string? Members(char character) => character switch
    {
        'd' or 'D' => Digits,
        'w' or 'W' => Words,
        's' or 'S' => TextPatterns.WhiteSpace,
        _ => null,
    };

    /// <summary>Reads the escape of one character.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="at">The place behind the backslash; then behind the escape.</param>
    /// <returns>The character, or <see langword="null"/> if it is no such escape.</returns>
    public static char? Read(string pattern, ref int at)
    {
        var character = pattern[at++];
        return character switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\f',
            'v' => '\v',
            'a' => '\a',
            'e' => '\u001b',
            'x' => Hex(pattern, ref at, 2),
            'u' => Hex(pattern, ref at, 4),
            'c' when at < pattern.Length => (char)(char.ToUpperInvariant(pattern[at++]) & 0x1F),
            _ => char.IsLetterOrDigit(character) || char.IsSurrogate(character) ? null : character,
        };
    }

    private static char? Hex(string pattern, ref int at, int digits)
    {
        var isRead = int.TryParse(pattern.Substring(at, Math.Min(digits, pattern.Length - at)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit);
        at += digits;
        return isRead ? (char)unit : null;
    }
}
