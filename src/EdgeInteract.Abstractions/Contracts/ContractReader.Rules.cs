using System.Runtime.CompilerServices;
using EdgeInteract.Contracts.Messages;

namespace EdgeInteract.Contracts;

/// <content>What holds for a value beyond its type.</content>
public ref partial struct ContractReader
{
    /// <summary>Checks a lower limit.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="limit">The lowest value that is allowed.</param>
    public void CheckMinimum<T>(T value, T limit)
        where T : IComparable<T>
    {
        if (value.CompareTo(limit) < 0)
        {
            AddBoundError("minimum", "at least", limit, value);
        }
    }

    /// <summary>Checks a lower limit that is not allowed itself.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="limit">The limit.</param>
    public void CheckExclusiveMinimum<T>(T value, T limit)
        where T : IComparable<T>
    {
        if (value.CompareTo(limit) <= 0)
        {
            AddBoundError("exclusiveMinimum", "more than", limit, value);
        }
    }

    /// <summary>Checks an upper limit.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="limit">The highest value that is allowed.</param>
    public void CheckMaximum<T>(T value, T limit)
        where T : IComparable<T>
    {
        if (value.CompareTo(limit) > 0)
        {
            AddBoundError("maximum", "at most", limit, value);
        }
    }

    /// <summary>Checks an upper limit that is not allowed itself.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="limit">The limit.</param>
    public void CheckExclusiveMaximum<T>(T value, T limit)
        where T : IComparable<T>
    {
        if (value.CompareTo(limit) >= 0)
        {
            AddBoundError("exclusiveMaximum", "less than", limit, value);
        }
    }

    /// <summary>Checks that a string is not too short.</summary>
    /// <param name="value">The value.</param>
    /// <param name="limit">The fewest characters (Unicode code points).</param>
    public void CheckMinLength(string value, int limit)
    {
        // No character is longer than four bytes or two units, so that most texts need not be counted.
        var fewest = IsUnread(value) ? _reader.ValueSpan.Length / 4 : value.Length / 2;
        if (fewest < limit && CountCharacters(value) is var count && count < limit)
        {
            AddCountError("minLength", "at least", limit, "character", count);
        }
    }

    /// <summary>Checks that a string is not too long.</summary>
    /// <param name="value">The value.</param>
    /// <param name="limit">The most characters (Unicode code points).</param>
    public void CheckMaxLength(string value, int limit)
    {
        // No character is shorter than a unit, so that most texts need not be counted.
        var units = IsUnread(value) ? _reader.ValueSpan.Length : value.Length;
        if (units > limit && CountCharacters(value) is var count && count > limit)
        {
            AddCountError("maxLength", "at most", limit, "character", count);
        }
    }

    /// <summary>Checks that a list is not too short.</summary>
    /// <param name="count">How many items it has.</param>
    /// <param name="limit">The fewest items.</param>
    public void CheckMinItems(int count, int limit)
    {
        if (count < limit)
        {
            AddCountError("minItems", "at least", limit, "item", count);
        }
    }

    /// <summary>Checks that a list is not too long.</summary>
    /// <param name="count">How many items it has.</param>
    /// <param name="limit">The most items.</param>
    public void CheckMaxItems(int count, int limit)
    {
        if (count > limit)
        {
            AddCountError("maxItems", "at most", limit, "item", count);
        }
    }

    /// <summary>Checks that the whole of a string matches a pattern.</summary>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern.</param>
    public void CheckPattern(string value, ContractPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);

        // The reader still stands on what the value was read from.
        if (pattern.IsRow && !_reader.ValueIsEscaped ? pattern.IsRowOf(_reader.ValueSpan) : pattern.IsMatch(IsUnread(value) ? GetText() : value))
        {
            return;
        }

        AddError("pattern", new PatternMessage(pattern.Pattern, ContractText.Cut(IsUnread(value) ? GetText() : value)), missing: null);
    }

    /// <summary>Checks that a string is one of some.</summary>
    /// <param name="value">The value.</param>
    /// <param name="allowed">The strings that there are.</param>
    public void CheckAllowed(string value, ContractNames allowed)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        if ((IsUnread(value) ? allowed.IndexOf(_reader.ValueSpan) : allowed.IndexOf(value)) < 0)
        {
            AddError("enum", new AllowedMessage(allowed), missing: null);
        }
    }

    /// <summary>Checks that the whole of a string has a form that has a name.</summary>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="expected">What such a text is.</param>
    public void CheckForm(string value, ContractPattern pattern, string expected)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var text = IsUnread(value) ? GetText() : value;
        if (!pattern.IsMatch(text))
        {
            AddError("pattern", new FormMessage(expected, ContractText.Cut(text)), missing: null);
        }
    }

    /// <summary>Checks that a dictionary has not too few members.</summary>
    /// <param name="count">How many it has.</param>
    /// <param name="limit">The fewest.</param>
    public void CheckMinProperties(int count, int limit)
    {
        if (count < limit)
        {
            AddCountError("minProperties", "at least", limit, "member", count);
        }
    }

    /// <summary>Checks that a dictionary has not too many members.</summary>
    /// <param name="count">How many it has.</param>
    /// <param name="limit">The most.</param>
    public void CheckMaxProperties(int count, int limit)
    {
        if (count > limit)
        {
            AddCountError("maxProperties", "at most", limit, "member", count);
        }
    }

    /// <summary>Checks that a string is none of some.</summary>
    /// <param name="value">The value.</param>
    /// <param name="denied">The strings that are refused.</param>
    public void CheckDenied(string value, ContractNames denied)
    {
        ArgumentNullException.ThrowIfNull(denied);
        CheckDenied((IsUnread(value) ? denied.IndexOf(_reader.ValueSpan) : denied.IndexOf(value)) >= 0, denied.List);
    }

    /// <summary>Checks that a value is none of some.</summary>
    /// <param name="isDenied">Whether it is one of them.</param>
    /// <param name="denied">The values, for the message.</param>
    public void CheckDenied(bool isDenied, string denied)
    {
        if (isDenied)
        {
            AddError("not", $"must be none of {denied}");
        }
    }

    /// <summary>Checks that a value is one of some.</summary>
    /// <param name="isAllowed">Whether it is.</param>
    /// <param name="allowed">The values, for the message.</param>
    public void CheckAllowed(bool isAllowed, string allowed)
    {
        if (!isAllowed)
        {
            AddError("enum", $"must be one of {allowed}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddBoundError<T>(string keyword, string words, T limit, T value)
        where T : IComparable<T> => AddError(keyword, new BoundMessage<T>(words, limit, value), missing: null);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddCountError(string keyword, string words, int limit, string noun, int count) =>
        AddError(keyword, new CountMessage(words, limit, noun, count), missing: null);

    private static bool IsUnread(string value) => ReferenceEquals(value, s_unread);

    // The reader still stands on what the value stands for. In UTF-8, each character has one byte that begins it.
    private readonly int CountCharacters(string value)
    {
        if (!IsUnread(value))
        {
            return ContractText.CountCharacters(value);
        }

        var count = 0;
        foreach (var unit in _reader.ValueSpan)
        {
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
