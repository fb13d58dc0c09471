using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using EdgeInteract.Contracts.Messages;

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

    /// <summary>Reads a string that is one of some.</summary>
    /// <param name="allowed">The strings that there are.</param>
    /// <param name="index">Which of them it is.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadName(ContractNames allowed, out int index)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        index = -1;
        if (!BeginString())
        {
            return false;
        }

        index = IndexOfText(allowed);
        if (index < 0)
        {
            AddError("enum", new AllowedMessage(allowed), missing: null);
        }

        return index >= 0;
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

        // Compared as 64 bits where these are enough, which nearly all integers are.
        if (_reader.TryGetInt64(out var plain) && plain >= long.CreateSaturating(T.MinValue) && plain <= long.CreateSaturating(T.MaxValue))
        {
            value = T.CreateTruncating(plain);
            return true;
        }

        if (!JsonIntegerText.TryRead(_reader.ValueSpan, out var exact))
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

        return JsonDecimalText.TryRead(_reader.ValueSpan, out value)
            || _reader.TryGetDecimal(out value)
            || RefuseRange(_reader.ValueSpan[0] == (byte)'-', decimal.MinValue, decimal.MaxValue);
    }

    /// <summary>Reads a GUID, in its form of 36 characters.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadGuid(out Guid value)
    {
        value = Guid.Empty;

        // Not Guid.TryParseExact: it takes white space around, and signs and prefixes within.
        return BeginString() && ((GetUtf8Text().Length == 36 && _reader.TryGetGuid(out value)) || RefuseFormat("uuid", "a UUID"));
    }

    /// <summary>Reads a date, <c>2026-01-31</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadDateOnly(out DateOnly value)
    {
        value = default;
        return BeginString() && (JsonDateText.TryRead(GetUtf8Text(), out value) || RefuseFormat("date", "a date, as in 2026-01-31"));
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
        var text = GetUtf8Text();

        // The framework reads shorter forms too: without seconds, without an offset.
        var isComplete = text.Length >= "2026-01-31T09:30:00Z".Length
            && text[16] == (byte)':'
            && (text[^1] == (byte)'Z' || text[^6] is (byte)'+' or (byte)'-');
        return isComplete && _reader.TryGetDateTimeOffset(out value);
    }

    // The text of a string without its escapes.
    private readonly ReadOnlySpan<byte> GetUtf8Text() => _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(GetText()) : _reader.ValueSpan;

    private bool BeginString() => _reader.TokenType == JsonTokenType.String || Refuse("a string");

    private bool RefuseFormat(string format, string expected)
    {
        AddError("format", new FormatMessage(format, expected, ContractText.Cut(GetText())), missing: null);
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
