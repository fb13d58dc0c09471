using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using EdgeInteract.Contracts.Messages;

namespace EdgeInteract.Contracts;

/// <content>Plain strings, numbers and booleans.</content>
public ref partial struct ContractReader
{
    private const decimal NearZero = 1e-10M;

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
    /// <typeparam name="T">The type of the integer, of at most 128 bits.</typeparam>
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

        if (!JsonIntegerText.TryRead(_reader.ValueSpan, out var isNegative, out var magnitude, out var isTooLarge))
        {
            AddError("type", "must be an integer, is a number with a fraction");
            return false;
        }

        var limit = isNegative ? UInt128.Zero - UInt128.CreateTruncating(T.MinValue) : UInt128.CreateTruncating(T.MaxValue);
        if (isTooLarge || magnitude > limit)
        {
            return RefuseRange(isNegative, T.MinValue, T.MaxValue);
        }

        value = T.CreateTruncating(isNegative ? UInt128.Zero - magnitude : magnitude);
        return true;
    }

    /// <summary>Reads a floating-point number.</summary>
    /// <typeparam name="T"><see cref="Half"/>, <see cref="float"/> or <see cref="double"/>.</typeparam>
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
        return T.Abs(value) < T.MaxValue || IsFinite<T>(out _) || RefuseRange(T.IsNegative(value), T.MinValue, T.MaxValue);
    }

    /// <summary>Reads a floating-point number of fewer digits than the document may have.</summary>
    /// <typeparam name="T"><see cref="Half"/> or <see cref="float"/>.</typeparam>
    /// <param name="value">The value, never infinite.</param>
    /// <param name="exact">The number of the document, for a check of its limits.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadFloat<T>(out T value, out double exact)
        where T : struct, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        exact = 0;
        return TryReadFloat(out value) && IsFinite<T>(out exact);
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

    /// <summary>Reads a decimal number that has a limit near zero, where a document may have more digits than a decimal.</summary>
    /// <param name="value">The value.</param>
    /// <param name="exact">The number of the document, for a check of its limits.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadDecimal(out decimal value, out double exact)
    {
        exact = 0;
        if (!TryReadDecimal(out value))
        {
            return false;
        }

        // Farther from zero, no digit of it is lost that a double has.
        exact = Math.Abs(value) > NearZero ? (double)value : double.Parse(_reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        return true;
    }

    // Judged as those judge it who read every number as a double: a text may be just below what is rounded up, and its double not.
    private readonly bool IsFinite<T>(out double exact)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        exact = double.Parse(_reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        return T.IsFinite(T.CreateTruncating(exact));
    }

    private bool RefuseRange<T>(bool isLow, T minimum, T maximum)
    {
        AddError(
            isLow ? "minimum" : "maximum",
            string.Create(CultureInfo.InvariantCulture, $"must be at {(isLow ? "least" : "most")} {(isLow ? minimum : maximum)}"));
        return false;
    }
}
