using System.Globalization;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// How large a pattern is once its counted repetitions are written out. .NET refuses to match one without backtracking that has more than 10,000 states, and
/// it does so where the pattern is first used.
/// </summary>
internal static class PatternSize
{
    public const long Limit = 5_000;

    /// <summary>Estimates the size of a pattern that is valid and translated, never too low.</summary>
    public static long Of(string pattern)
    {
        var index = 0;
        return Group(pattern, ref index);
    }

    private static long Group(string pattern, ref int index)
    {
        long size = 1;
        while (index < pattern.Length && pattern[index] != ')')
        {
            size = Math.Min(size + (Atom(pattern, ref index) * Repetitions(pattern, ref index)), int.MaxValue);
        }

        index++;
        return size;
    }

    private static long Atom(string pattern, ref int index)
    {
        switch (pattern[index++])
        {
            case '(':
                index += index + 1 < pattern.Length && pattern[index] == '?' ? 2 : 0;
                return Group(pattern, ref index);
            case '[':
                // One that excludes is written with an alternative for what lies outside the basic plane.
                var size = pattern[index] == '^' ? 4 : 1;
                for (; pattern[index] != ']'; index++)
                {
                    index += pattern[index] == '\\' ? 1 : 0;
                }

                index++;
                return size;
            case '\\':
                index++;
                return 1;
            default:
                return 1;
        }
    }

    private static long Repetitions(string pattern, ref int index)
    {
        if (index >= pattern.Length || pattern[index] != '{')
        {
            return 1;
        }

        var end = pattern.IndexOf('}', index);
        var bounds = pattern.Substring(index + 1, end - index - 1).Split(',');
        index = end + 1;
        var last = bounds[bounds.Length - 1].Length > 0 ? bounds[bounds.Length - 1] : bounds[0];
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Max(count, 1) : int.MaxValue;
    }
}
