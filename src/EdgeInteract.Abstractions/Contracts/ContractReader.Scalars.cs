using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <content>Strings, numbers and booleans.</content>
public ref partial struct ContractReader
{
    /// <summary>Reads a string. Where the document is only checked, the value may be another one that stands for it, which the checks of this reader know.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadString([NotNullWhen(true)] out string? value)
    {
        if (!BeginString())
        {
            value = null;
            return false;
        }

        // What has no escapes is valid text already, since the whole document is.
        value = IsCheckOnly && !_reader.ValueIsEscaped ? s_unread : GetText();
        return true;
    }

    /// <summary>Reads a string for a check of its value that is not one of this reader's.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadWholeString([NotNullWhen(true)] out string? value)
    {
        value = BeginString() ? GetText() : null;
        return value is not null;
    }

    /// <summary>Reads a boolean.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadBoolean(out bool value)
    {
        value = _reader.TokenType == JsonTokenType.True;
        return value || _reader.TokenType == JsonTokenType.False || Refuse("a boolean");
    }

    /// <summary>Reads an integer, by its value: <c>1.0</c> is one.</summary>
    /// <typeparam name="T">The type of the integer, of at most 64 bits.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadInteger<T>(out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = T.Zero;
        if (_reader.TokenType != JsonTokenType.Number)
        {
            return Refuse("an integer");
        }

        Int128 exact;
        if (_reader.TryGetInt64(out var plain))
        {
            exact = plain;
        }
        else if (!JsonIntegerText.TryRead(_reader.ValueSpan, out exact))
        {
            AddError("type", "must be an integer, is a number with a fraction");
            return false;
        }

        if (exact < Int128.CreateChecked(T.MinValue))
        {
            AddError("minimum", string.Create(CultureInfo.InvariantCulture, $"must be at least {T.MinValue}"));
            return false;
        }

        if (exact > Int128.CreateChecked(T.MaxValue))
        {
            AddError("maximum", string.Create(CultureInfo.InvariantCulture, $"must be at most {T.MaxValue}"));
            return false;
        }

        value = T.CreateTruncating(exact);
        return true;
    }

    /// <summary>Reads a floating-point number.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    /// <param name="value">The value, never infinite.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadFloat<T>(out T value)
        where T : struct, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        value = T.Zero;
        if (_reader.TokenType != JsonTokenType.Number)
        {
            return Refuse("a number");
        }

        value = T.Parse(_reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        return T.IsFinite(value) || RefuseRange(T.IsNegative(value), T.MinValue, T.MaxValue);
    }

    /// <summary>Reads a decimal number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadDecimal(out decimal value)
    {
        value = 0;
        if (_reader.TokenType != JsonTokenType.Number)
        {
            return Refuse("a number");
        }

        return _reader.TryGetDecimal(out value)
            || RefuseRange(_reader.ValueSpan[0] == (byte)'-', decimal.MinValue, decimal.MaxValue);
    }

    /// <summary>Reads a GUID, in its form of 36 characters.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadGuid(out Guid value)
    {
        value = Guid.Empty;

        // Not Guid.TryParseExact: it takes white space around, and signs and prefixes within.
        return BeginString() && ((GetText().Length == 36 && _reader.TryGetGuid(out value)) || RefuseFormat("uuid", "a UUID"));
    }

    /// <summary>Reads a date, <c>2026-01-31</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadDateOnly(out DateOnly value)
    {
        value = default;
        return BeginString()
            && (DateOnly.TryParseExact(GetText(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
                || RefuseFormat("date", "a date, as in 2026-01-31"));
    }

    /// <summary>Reads a time with its offset from UTC, as RFC 3339 writes it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        return BeginString() && (TryGetTime(out value) || RefuseFormat("date-time", "a time with an offset, as in 2026-01-31T09:30:00Z"));
    }

    private readonly bool TryGetTime(out DateTimeOffset value)
    {
        value = default;
        var text = GetText();

        // The framework reads shorter forms too: without seconds, without an offset.
        var isComplete = text.Length >= "2026-01-31T09:30:00Z".Length
            && text[16] == ':'
            && (text[^1] == 'Z' || text[^6] is '+' or '-');
        return isComplete && _reader.TryGetDateTimeOffset(out value);
    }

    private bool RefuseFormat(string format, string expected)
    {
        AddError("format", $"must be {expected} (format {format}), is {ContractText.Shorten(GetText())}");
        return false;
    }

    private bool RefuseRange<T>(bool isLow, T minimum, T maximum)
    {
        AddError(
            isLow ? "minimum" : "maximum",
            string.Create(CultureInfo.InvariantCulture, $"must be at {(isLow ? "least" : "most")} {(isLow ? minimum : maximum)}"));
        return false;
    }
}
