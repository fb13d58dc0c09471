using System.Text;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads a class of characters. Kept as it is written where every dialect reads it so; written anew where it excludes within, or subtracts.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="start">The place behind its opening bracket.</param>
internal sealed class PatternClassReader(string pattern, int start)
{
    private readonly CharacterSet _set = new();
    private readonly StringBuilder _text = new();
    private bool _isKept = true;

    /// <summary>The place behind its closing bracket.</summary>
    public int End { get; private set; } = start;

    public PatternRefusal? Refusal { get; private set; }

    public string? Read()
    {
        var isExcluding = pattern[End] == '^';
        End += isExcluding ? 1 : 0;

        // A bracket that comes first is a member.
        for (var isFirst = true; (isFirst || pattern[End] != ']') && Refusal is null; isFirst = false)
        {
            if (pattern[End] == '-' && pattern[End + 1] == '[' && !isFirst)
            {
                return Subtract(isExcluding);
            }

            ReadMember();
        }

        End++;
        return Finish(isExcluding);
    }

    private string? Subtract(bool isExcluding)
    {
        var inner = new PatternClassReader(pattern, End + 2);
        inner.Read();
        Refusal ??= inner.Refusal;
        End = inner.End + 1;
        _isKept = false;
        if (isExcluding)
        {
            _set.Complement();
        }

        _set.Remove(inner._set);
        return Finish(isExcluding: false);
    }

    private string? Finish(bool isExcluding)
    {
        if (isExcluding)
        {
            _set.Complement();
        }

        if (Refusal is not null)
        {
            return null;
        }

        var rendered = _set.Render();
        Refusal = rendered is null ? new PatternRefusal("a class that no character is in", "Remove what it is in") : null;
        return _isKept ? $"[{(isExcluding ? "^" : "")}{_text}]" : rendered;
    }

    private void ReadMember()
    {
        if (pattern[End] == '\\' && PatternEscapes.Members(pattern[End + 1]) is { } members)
        {
            AddClass(pattern[End + 1], members);
            End += 2;
            return;
        }

        var first = ReadCharacter();
        var isRange = pattern[End] == '-' && pattern[End + 1] is not (']' or '[');
        if (!isRange || (pattern[End + 1] == '\\' && PatternEscapes.Members(pattern[End + 2]) is not null))
        {
            Add(first, first);
            return;
        }

        End++;
        Add(first, ReadCharacter());
    }

    private void Add(char first, char last)
    {
        _set.Add(first, last);
        _text.Append(PatternText.InClass(first)).Append(last == first ? "" : "-" + PatternText.InClass(last));
    }

    private void AddClass(char escape, string members)
    {
        var inner = new PatternClassReader(members + "]", 0);
        inner.Read();
        if (char.IsUpper(escape))
        {
            inner._set.Complement();
            _isKept = false;
        }

        _set.Add(inner._set);
        _text.Append(members);
    }

    private char ReadCharacter()
    {
        var character = pattern[End];
        if (character == '\\')
        {
            End++;

            // In a class \b is a backspace.
            if (pattern[End] == 'b')
            {
                End++;
                return '\b';
            }

            var at = End;
            var escape = pattern[End];
            var read = PatternEscapes.Read(pattern, ref at);
            End = at;
            if (read is { } single && !char.IsSurrogate(single))
            {
                return single;
            }

            Refusal ??= escape is 'p' or 'P'
                ? new PatternRefusal($@"'\{escape}'", "What is in a class of Unicode differs from version to version; list the characters, as in [A-Za-zÀ-ÿ]")
                : new PatternRefusal($@"'\{escape}' in a class", @"Write the character itself, or \u and its four digits");
            return '\0';
        }

        End++;
        if (character == '[' && pattern[End] == ':')
        {
            Refusal ??= new PatternRefusal("'[:' in a class", "List the characters");
        }

        if (char.IsSurrogate(character))
        {
            Refusal ??= new PatternRefusal("a character outside of the basic plane in a class", "Write it as an alternative beside the class");
        }

        return character;
    }
}
