using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <summary>Writes values that a JSON writer has no method of its own for, as System.Text.Json writes them. Generated contracts use it; there is no need to call it by hand.</summary>
public static partial class ContractWriter
{
    // The longest: 128 bits with a sign are 40 digits, a time of 8 digits of days 26.
    private const int MaxLength = 64;

    /// <summary>Writes a number of a type that the writer does not know.</summary>
    /// <typeparam name="T"><see cref="Half"/>, <see cref="Int128"/> or <see cref="UInt128"/>.</typeparam>
    /// <param name="writer">Gets the number.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is not finite, and so has no form in JSON.</exception>
    public static void WriteNumber<T>(Utf8JsonWriter writer, T value)
        where T : struct, INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!T.IsFinite(value))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value} has no form in JSON."), nameof(value));
        }

        Span<byte> text = stackalloc byte[MaxLength];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteRawValue(text[..length], skipInputValidation: true);
    }

    /// <summary>Writes a time of day or a span of time, <c>1.09:30:00</c>.</summary>
    /// <param name="writer">Gets the text.</param>
    /// <param name="value">The time.</param>
    public static void WriteTime(Utf8JsonWriter writer, TimeSpan value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MaxLength];
        value.TryFormat(text, out var length, "c", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>Writes bytes in base64.</summary>
    /// <param name="writer">Gets the text.</param>
    /// <param name="value">The bytes; <see langword="null"/> is written as such.</param>
    public static void WriteBytes(Utf8JsonWriter writer, byte[]? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteBase64StringValue(value);
    }
}
