using System.Text.RegularExpressions;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads a .NET pattern into pieces of the common dialect.</summary>
/// <param name="pattern">A pattern that .NET takes.</param>
internal sealed class PatternReader(string pattern)
{
    private int _at;

    /// <summary>The first thing that has no common form.</summary>
    public PatternRefusal? Refusal { get; private set; }

    public IReadOnlyList<IReadOnlyList<PatternPiece>> Read()
    {
        var alternatives = new List<IReadOnlyList<PatternPiece>>();
        var sequence = new List<PatternPiece>();
        while (_at < pattern.Length && pattern[_at] != ')' && Refusal is null)
        {
            if (pattern[_at] == '|')
            {
                _at++;
                alternatives.Add(sequence);
                sequence = [];
            }
            else if (ReadPiece() is { } piece)
            {
                sequence.Add(piece with { Quantifier = ReadQuantifier() });
            }
        }

        alternatives.Add(sequence);
        return alternatives;
    }

    private PatternPiece? ReadPiece()
    {
        var character = pattern[_at++];
        switch (character)
        {
            case '(':
                return ReadGroup();
            case '[':
                var read = new PatternClassReader(pattern, _at);
                var text = read.Read();
                _at = read.End;
                Refusal ??= read.Refusal;
                return new PatternPiece(text);
            case '\\':
                return ReadEscape();
            case '^' or '$':
                return new PatternPiece(null, Anchor: character.ToString());
            case '.':
                return new PatternPiece(@"[^\n]");
            case var high when char.IsHighSurrogate(high) && _at < pattern.Length && char.IsLowSurrogate(pattern[_at]):
                // One character for JavaScript and two for .NET, which would repeat the second.
                return new PatternPiece($"(?:{high}{pattern[_at++]})");
            default:
                return char.IsSurrogate(character) ? Refuse("half of a surrogate pair", "Write the whole character") : new PatternPiece(PatternText.OutsideClass(character));
        }
    }

    private PatternPiece? ReadGroup()
    {
        var head = Regex.Match(pattern.Substring(_at), @"^\?(?:#[^)]*\)|:|<[A-Za-z_]\w*>|'[A-Za-z_]\w*'|<[0-9]+>|<?[=!]|>|\(|<[^>]*>|'[^']*'|[A-Za-z-]+[:)])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Value;
        _at += head.Length;
        var isNamed = head.Length > 2 && head[1] is '<' or '\'' && head[2] is not ('=' or '!') && head.IndexOf('-') < 0;
        if (head.Length > 0 && head != "?:" && !isNamed)
        {
            return Refuse($"'({(head[1] == '#' ? "?#" : head)}'", head switch
            {
                "?=" or "?!" or "?<=" or "?<!" => "A look-around cannot be matched without backtracking; say it with a second annotation, or in a validator",
                "?>" => "Write the group without '?>'; the whole text has to match anyway",
                "?(" => "Write both alternatives out",
                _ when head[1] == '#' => "Put the comment beside the pattern",
                _ when head[1] is '<' or '\'' => "A balancing group remembers what it has matched, which JavaScript cannot; judge it in a validator",
                _ => "Write the option out, as in [Aa] for a letter in either case",
            });
        }

        var group = new PatternPiece(null, Read());
        _at++;
        return group;
    }

    private PatternPiece? ReadEscape()
    {
        var character = pattern[_at];
        if (character is 'A' or 'z' or 'Z')
        {
            _at++;
            return new PatternPiece(null, Anchor: "\\" + character);
        }

        if (character is 'b' or 'B' or 'G' or 'k' or 'p' or 'P' or (>= '1' and <= '9'))
        {
            return Refuse($@"'\{character}'", character switch
            {
                'b' or 'B' => "Say which characters may stand there, as in [^a-z]",
                'G' => "A text is matched once, from its first character",
                'p' or 'P' => "What is in a class of Unicode differs from version to version; list the characters, as in [A-Za-zÀ-ÿ]",
                _ => "A back-reference cannot be matched without backtracking; judge it in a validator",
            });
        }

        if (PatternEscapes.Class(character) is { } set)
        {
            _at++;
            return new PatternPiece(set);
        }

        return PatternEscapes.Read(pattern, ref _at) is { } single && !char.IsSurrogate(single)
            ? new PatternPiece(PatternText.OutsideClass(single))
            : Refuse($@"'\{character}'", @"Write the character itself, or \u and its four digits");
    }

    private string ReadQuantifier()
    {
        var match = Regex.Match(pattern.Substring(_at), @"^(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        _at += match.Length;

        // How much is tried first makes no difference where the whole has to match.
        _at += match.Success && _at < pattern.Length && pattern[_at] == '?' ? 1 : 0;
        return match.Value;
    }

    private PatternPiece? Refuse(string construct, string advice)
    {
        Refusal ??= new PatternRefusal(construct, advice);
        return null;
    }
}
