using System.Globalization;
using System.Text.RegularExpressions;

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
            AddError("minimum", string.Create(CultureInfo.InvariantCulture, $"must be at least {limit}, is {value}"));
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
            AddError("exclusiveMinimum", string.Create(CultureInfo.InvariantCulture, $"must be more than {limit}, is {value}"));
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
            AddError("maximum", string.Create(CultureInfo.InvariantCulture, $"must be at most {limit}, is {value}"));
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
            AddError("exclusiveMaximum", string.Create(CultureInfo.InvariantCulture, $"must be less than {limit}, is {value}"));
        }
    }

    /// <summary>Checks that a string is not too short.</summary>
    /// <param name="value">The value.</param>
    /// <param name="limit">The fewest characters (Unicode code points).</param>
    public void CheckMinLength(string value, int limit)
    {
        if (CountCharacters(value) is var count && count < limit)
        {
            AddError("minLength", string.Create(CultureInfo.InvariantCulture, $"must have at least {ContractText.Plural(limit, "character")}, has {count}"));
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
            AddError("maxLength", string.Create(CultureInfo.InvariantCulture, $"must have at most {ContractText.Plural(limit, "character")}, has {count}"));
        }
    }

    /// <summary>Checks that a list is not too short.</summary>
    /// <param name="count">How many items it has.</param>
    /// <param name="limit">The fewest items.</param>
    public void CheckMinItems(int count, int limit)
    {
        if (count < limit)
        {
            AddError("minItems", string.Create(CultureInfo.InvariantCulture, $"must have at least {ContractText.Plural(limit, "item")}, has {count}"));
        }
    }

    /// <summary>Checks that a list is not too long.</summary>
    /// <param name="count">How many items it has.</param>
    /// <param name="limit">The most items.</param>
    public void CheckMaxItems(int count, int limit)
    {
        if (count > limit)
        {
            AddError("maxItems", string.Create(CultureInfo.InvariantCulture, $"must have at most {ContractText.Plural(limit, "item")}, has {count}"));
        }
    }

    /// <summary>Checks that the whole of a string matches a pattern.</summary>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern, anchored, and without backtracking, so that no input can hang it.</param>
    /// <param name="shown">The pattern as the schema has it.</param>
    public void CheckPattern(string value, Regex pattern, string shown)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (IsUnread(value))
        {
            value = GetText();
        }

        if (!pattern.IsMatch(value))
        {
            AddError("pattern", $"must match {shown}, is {ContractText.Shorten(value)}");
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
