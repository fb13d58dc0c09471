using System.Text;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>Writes a pattern of the common dialect as a literal of JavaScript, without what linters call superfluous.</summary>
internal static class PatternLiteral
{
    private const string Quantifiers = "*+?{";

    /// <summary>A regular expression that matches the whole of a string.</summary>
    public static string Of(string pattern)
    {
        var literal = new StringBuilder("/^").Append(pattern.Contains('|') ? "(?:" : "");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '[')
            {
                i = AppendClass(literal, pattern, i);
            }
            else if (pattern[i] == ' ')
            {
                i = AppendSpaces(literal, pattern, i);
            }
            else
            {
                literal.Append(pattern[i] == '/' ? "\\/" : pattern[i].ToString());
                if (pattern[i] == '\\')
                {
                    literal.Append(pattern[++i]);
                }
            }
        }

        return literal.Append(pattern.Contains('|') ? ")" : "").Append("$/u").ToString();
    }

    // Within a class, only what would end it, begin a range or exclude has to be escaped.
    private static int AppendClass(StringBuilder literal, string pattern, int start)
    {
        literal.Append('[');
        var first = pattern[start + 1] == '^' ? start + 2 : start + 1;
        literal.Append(pattern, start + 1, first - start - 1);
        var i = first;
        for (; pattern[i] != ']'; i++)
        {
            if (pattern[i] != '\\')
            {
                literal.Append(pattern[i]);
                continue;
            }

            i++;
            var isNeeded = pattern[i] switch
            {
                '^' => i - 1 == start + 1,
                '-' => i - 1 != first && pattern[i + 1] != ']',
                '\\' or ']' => true,
                _ => char.IsLetterOrDigit(pattern[i]),
            };
            literal.Append(isNeeded ? "\\" : "").Append(pattern[i]);
        }

        literal.Append(']');
        return i;
    }

    // Several spaces are counted, so that a reader need not.
    private static int AppendSpaces(StringBuilder literal, string pattern, int start)
    {
        var end = start;
        while (end < pattern.Length && pattern[end] == ' ')
        {
            end++;
        }

        // A quantifier behind them is about the last one.
        var isQuantified = end < pattern.Length && Quantifiers.IndexOf(pattern[end]) >= 0;
        var count = end - start - (isQuantified ? 1 : 0);
        literal.Append(count switch { 0 => "", 1 => isQuantified ? "\\x20" : " ", _ => $" {{{count.ToString(System.Globalization.CultureInfo.InvariantCulture)}}}" });
        literal.Append(isQuantified ? " " : "");
        return end - 1;
    }
}
