using System.Globalization;

namespace EdgeInteract.Contracts;

/// <summary>
/// Reads a pattern as a row of character classes with counts, where each character of a text can belong to one of them only: then no choice is ever taken back, and taking as many as there
/// are is the same as what a regular expression does. Patterns with groups, alternatives or letters beyond ASCII are not read, nor those with a choice.
/// </summary>
internal ref struct PatternRunParser
{
    private const string Special = "()|^$*+?{}].";

    private readonly List<PatternRun> _runs = [];
    private ReadOnlySpan<char> _rest;

    private PatternRunParser(string pattern) => _rest = pattern;

    /// <returns>The row, or <see langword="null"/> if the pattern is not one.</returns>
    public static PatternRun[]? Parse(string pattern)
    {
        var parser = new PatternRunParser(pattern);
        while (!parser._rest.IsEmpty)
        {
            if (!parser.TryReadRun())
            {
                return null;
            }
        }

        return HasChoice(parser._runs) ? null : [.. parser._runs];
    }

    // What may be taken or left must not be what may follow.
    private static bool HasChoice(List<PatternRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Minimum == runs[i].Maximum)
            {
                continue;
            }

            for (var next = i + 1; next < runs.Count; next++)
            {
                if (runs[i].Overlaps(runs[next]))
                {
                    return true;
                }

                if (runs[next].Minimum > 0)
                {
                    break;
                }
            }
        }

        return false;
    }

    private bool TryReadRun()
    {
        UInt128 set;
        var hasOthers = false;
        if (_rest[0] == '[')
        {
            if (!TryReadClass(out set, out hasOthers))
            {
                return false;
            }
        }
        else if (Special.Contains(_rest[0]) || !TryReadCharacter(out var character))
        {
            return false;
        }
        else
        {
            set = UInt128.One << character;
        }

        if (!TryReadCount(out var minimum, out var maximum))
        {
            return false;
        }

        _runs.Add(new PatternRun((ulong)set, (ulong)(set >> 64), hasOthers, minimum, maximum));
        return true;
    }

    private bool TryReadClass(out UInt128 set, out bool isExcluding)
    {
        set = UInt128.Zero;
        _rest = _rest[1..];
        isExcluding = _rest.StartsWith("^");
        _rest = _rest[(isExcluding ? 1 : 0)..];
        while (!_rest.IsEmpty && _rest[0] != ']')
        {
            if (!TryReadCharacter(out var first))
            {
                return false;
            }

            var last = first;
            if (_rest is ['-', not ']', ..])
            {
                _rest = _rest[1..];
                if (!TryReadCharacter(out last))
                {
                    return false;
                }
            }

            for (var character = first; character <= last; character++)
            {
                set |= UInt128.One << character;
            }
        }

        if (_rest.IsEmpty)
        {
            return false;
        }

        _rest = _rest[1..];
        set = isExcluding ? ~set : set;
        return true;
    }

    private bool TryReadCharacter(out int character)
    {
        var isEscape = _rest is ['\\', _, ..];
        character = _rest[isEscape ? 1 : 0];
        _rest = _rest[(isEscape ? 2 : 1)..];
        if (isEscape && char.IsAsciiLetterOrDigit((char)character))
        {
            character = character switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => int.MaxValue };
        }

        return char.IsAscii((char)Math.Min(character, char.MaxValue));
    }

    private bool TryReadCount(out int minimum, out int maximum)
    {
        (minimum, maximum) = (1, 1);
        switch (_rest)
        {
            case ['?', ..]:
                minimum = 0;
                break;
            case ['*', ..]:
                (minimum, maximum) = (0, int.MaxValue);
                break;
            case ['+', ..]:
                maximum = int.MaxValue;
                break;
            case ['{', ..]:
                return TryReadBraces(out minimum, out maximum);
            default:
                return true;
        }

        _rest = _rest[1..];
        return !IsQuantifier();
    }

    private bool TryReadBraces(out int minimum, out int maximum)
    {
        maximum = 0;
        var end = _rest.IndexOf('}');
        var counts = _rest[1..Math.Max(1, end)];
        var comma = counts.IndexOf(',');
        if (!int.TryParse(comma < 0 ? counts : counts[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out minimum))
        {
            return false;
        }

        maximum = comma < 0 ? minimum : int.MaxValue;
        if (comma >= 0 && comma + 1 < counts.Length && !int.TryParse(counts[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out maximum))
        {
            return false;
        }

        _rest = _rest[(end + 1)..];
        return !IsQuantifier();
    }

    // One that takes as few as it can, for example.
    private readonly bool IsQuantifier() => _rest is ['?' or '*' or '+' or '{', ..];
}
