using System.Globalization;
using System.Numerics;

namespace EdgeInteract.Contracts;

/// <content>Names of members that stand for something else than text.</content>
public ref partial struct ContractReader
{
    // The longest is that of a GUID.
    private const int MaxKeyLength = 40;

    /// <summary>Reads the name of the member as an integer. Each has one spelling, without a plus and without leading zeros.</summary>
    /// <typeparam name="T">The type of the integer.</typeparam>
    /// <param name="key">The integer.</param>
    /// <returns>Whether it could be read; otherwise the member is skipped and an error is collected.</returns>
    public bool TryReadIntegerKey<T>(out T key)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var text = GetText();
        return (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key) && IsSpelling(key, text))
            || RefuseKey(string.Create(CultureInfo.InvariantCulture, $"an integer from {T.MinValue} to {T.MaxValue} without leading zeros"));
    }

    /// <summary>Reads the name of the member as a GUID. Each has one spelling, of 36 characters in lower case.</summary>
    /// <param name="key">The GUID.</param>
    /// <returns>Whether it could be read; otherwise the member is skipped and an error is collected.</returns>
    public bool TryReadGuidKey(out Guid key)
    {
        var text = GetText();
        return (Guid.TryParseExact(text, "D", out key) && IsSpelling(key, text)) || RefuseKey("a UUID in lower case");
    }

    /// <summary>Reads the name of the member as one of some texts.</summary>
    /// <param name="allowed">The texts that there are.</param>
    /// <param name="index">Which of them it is.</param>
    /// <returns>Whether it could be read; otherwise the member is skipped and an error is collected.</returns>
    public bool TryReadNameKey(ContractNames allowed, out int index)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        index = IndexOfText(allowed);
        return index >= 0 || RefuseKey("one of " + allowed.List);
    }

    private bool RefuseKey(string expected)
    {
        CheckEscapes();
        AddError("additionalProperties", $"is not a key of this object: must be {expected}");
        _reader.Read();
        _reader.Skip();
        return false;
    }

    private static bool IsSpelling<T>(T key, string text)
        where T : ISpanFormattable
    {
        Span<char> spelling = stackalloc char[MaxKeyLength];
        return key.TryFormat(spelling, out var length, default, CultureInfo.InvariantCulture) && text.AsSpan().SequenceEqual(spelling[..length]);
    }
}
