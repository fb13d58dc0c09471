using System.Text;
using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <summary>The types that a value may be, told apart by one member of its JSON. Generated code makes it; there is no need to make one by hand.</summary>
public sealed class ContractCases
{
    private readonly byte[] _member;
    private readonly (byte[]? Text, int Number)[] _values;

    /// <summary>Makes the cases.</summary>
    /// <param name="discriminator">The member that says which one it is.</param>
    /// <param name="values">What it is in each, a string or an integer.</param>
    /// <param name="isBaseAllowed">Whether an object without the member is one more case, the last.</param>
    public ContractCases(string discriminator, object[] values, bool isBaseAllowed = false)
    {
        ArgumentNullException.ThrowIfNull(discriminator);
        ArgumentNullException.ThrowIfNull(values);
        Discriminator = discriminator;
        _member = Encoding.UTF8.GetBytes(discriminator);
        _values = [.. values.Select(static value => value is string text ? (Encoding.UTF8.GetBytes(text), 0) : ((byte[]?)null, (int)value))];
        BaseCase = isBaseAllowed ? values.Length : -1;
        Expected = string.Join(", ", values);
    }

    internal string Discriminator { get; }

    internal int BaseCase { get; }

    internal string Expected { get; }

    /// <summary>Goes from the beginning of an object to its discriminator.</summary>
    /// <returns>Whether it has one.</returns>
    internal bool Find(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = reader.ValueTextEquals(_member);
            reader.Read();
            if (isFound)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    /// <summary>Gets the case of a discriminator, or -1.</summary>
    internal int IndexOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            var isIt = _values[i].Text is { } text
                ? reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(text)
                : reader.TokenType == JsonTokenType.Number && IsNumber(ref reader, _values[i].Number);
            if (isIt)
            {
                return i;
            }
        }

        return -1;
    }

    // By its value, as every integer: 1.0 is 1.
    private static bool IsNumber(ref Utf8JsonReader reader, int expected) =>
        reader.TryGetInt32(out var number)
            ? number == expected
            : JsonIntegerText.TryRead(reader.ValueSpan, out var isNegative, out var magnitude, out var isTooLarge)
                && !isTooLarge
                && magnitude == (UInt128)Math.Abs((long)expected)
                && (expected == 0 || isNegative == expected < 0);
}
