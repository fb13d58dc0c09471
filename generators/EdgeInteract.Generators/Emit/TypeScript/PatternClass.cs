using System.Globalization;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>
/// The characters of a class, apart into those that are drawn as one with the character before them and the others: behind another one, a mark looks as if the class had both as one, also where it is written as
/// an escape.
/// </summary>
internal readonly struct PatternClass
{
    private const char Joiner = '\u200d';
    private const int EscapeLength = 6;

    private PatternClass(bool isNegated, string marks, string others)
    {
        IsNegated = isNegated;
        Marks = marks;
        Others = others;
    }

    /// <summary>Whether it takes all but these.</summary>
    public bool IsNegated { get; }

    /// <summary>The marks, and the ranges that begin with one, as escapes.</summary>
    public string Marks { get; }

    /// <summary>What else there is.</summary>
    public string Others { get; }

    /// <summary>Reads a class of the common dialect.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="at">Where the class begins; then where it ends.</param>
    public static PatternClass Read(string pattern, ref int at)
    {
        at++;
        var isNegated = pattern[at] == '^';
        at += isNegated ? 1 : 0;
        var joiners = "";
        var marks = "";
        var others = "";
        while (pattern[at] != ']')
        {
            var start = at;
            var first = ReadCharacter(pattern, ref at);
            if (!IsMark(first) && first != Joiner)
            {
                _ = IsRange(pattern, at) ? ReadEnd(pattern, ref at) : '\0';
                others += pattern.Substring(start, at - start);
                continue;
            }

            var item = Escape(first) + (IsRange(pattern, at) ? "-" + Escape(ReadEnd(pattern, ref at)) : "");
            _ = first == Joiner ? joiners += item : marks += item;
        }

        return new PatternClass(isNegated, joiners + marks, others);
    }

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // One that is itself is escaped.
    private static bool IsRange(string pattern, int at) => pattern[at] == '-' && pattern[at + 1] != ']';

    private static char ReadEnd(string pattern, ref int at)
    {
        at++;
        return ReadCharacter(pattern, ref at);
    }

    private static char ReadCharacter(string pattern, ref int at)
    {
        if (pattern[at] != '\\')
        {
            return pattern[at++];
        }

        if (pattern[at + 1] != 'u')
        {
            at += 2;
            return pattern[at - 1];
        }

        at += EscapeLength;
        return (char)int.Parse(pattern.Substring(at - 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static string Escape(char character) => @"\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture);
}
