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
                AppendClass(literal, PatternClass.Read(pattern, ref i));
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

    // What is excluded stands behind a sign that a mark would be drawn on, so that marks are excluded before.
    private static void AppendClass(StringBuilder literal, PatternClass read)
    {
        if (read is { IsNegated: true, Marks.Length: > 0 })
        {
            literal.Append($"(?:(?![{read.Marks}])");
            AppendClass(literal, read.Others.Length == 0 ? @"\s\S" : read.Others, isNegated: read.Others.Length > 0);
            literal.Append(')');
            return;
        }

        AppendClass(literal, read.Marks + read.Others, read.IsNegated);
    }

    // Within a class, only what would end it, begin a range or exclude has to be escaped.
    private static void AppendClass(StringBuilder literal, string members, bool isNegated)
    {
        literal.Append(isNegated ? "[^" : "[");
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i] != '\\')
            {
                literal.Append(members[i]);
                continue;
            }

            i++;
            var isNeeded = members[i] switch
            {
                '^' => i == 1 && !isNegated,
                '-' => i > 1 && i + 1 < members.Length,
                '\\' or ']' => true,
                _ => char.IsLetterOrDigit(members[i]),
            };
            literal.Append(isNeeded ? "\\" : "").Append(members[i]);
        }

        literal.Append(']');
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
