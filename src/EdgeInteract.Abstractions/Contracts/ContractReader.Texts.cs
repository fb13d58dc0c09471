using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using EdgeInteract.Contracts.Messages;

namespace EdgeInteract.Contracts;

/// <content>Values that are strings of a form of their own. Each form is also a pattern of the schema, and means the same there.</content>
public ref partial struct ContractReader
{
    /// <summary>Reads one character.</summary>
    /// <param name="value">The value, never half of a surrogate pair.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadChar(out char value)
    {
        value = default;
        if (!BeginString())
        {
            return false;
        }

        var text = GetText();
        if (text.Length == 1)
        {
            value = text[0];
            return true;
        }

        return RefuseText("one character of the basic plane");
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
        return BeginString() && ((IsTime() && _reader.TryGetDateTimeOffset(out value)) || RefuseFormat("date-time", "a time with an offset, as in 2026-01-31T09:30:00Z"));
    }

    /// <summary>Reads a time with its offset from UTC, as RFC 3339 writes it.</summary>
    /// <param name="value">The value, as System.Text.Json reads it: of UTC if it ends in <c>Z</c>, and of this machine otherwise.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadDateTime(out DateTime value)
    {
        value = default;
        if (!BeginString() || (IsTime() && _reader.TryGetDateTime(out value)))
        {
            return _reader.TokenType == JsonTokenType.String;
        }

        // What a server writes that has not said whose time it is.
        return _reader.TryGetDateTime(out var unspecified) && unspecified.Kind == DateTimeKind.Unspecified
            ? RefuseFormat("date-time", "a time with an offset, as in 2026-01-31T09:30:00Z (DateTime.SpecifyKind or DateTimeOffset gives it one)")
            : RefuseFormat("date-time", "a time with an offset, as in 2026-01-31T09:30:00Z");
    }

    /// <summary>Reads a time of day, <c>09:30</c>, <c>09:30:00</c> or <c>09:30:00.1234567</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadTimeOnly(out TimeOnly value)
    {
        value = default;
        return BeginString() && (ClockText.TryRead(GetUtf8Text(), out value) || RefuseText("a time of day, as in 09:30:00"));
    }

    /// <summary>Reads a span of time, <c>09:30:00</c> or <c>-1.09:30:00.1234567</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadTimeSpan(out TimeSpan value)
    {
        value = default;
        return BeginString() && (ClockText.TryRead(GetUtf8Text(), out value) || RefuseText("a span of time, as in 1.09:30:00"));
    }

    /// <summary>Reads a URI, absolute or relative, of the characters of RFC 3986.</summary>
    /// <param name="value">The value; what it was made of is its <see cref="Uri.OriginalString"/>.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadUri([NotNullWhen(true)] out Uri? value)
    {
        value = null;
        return BeginString() && (UriText.TryRead(GetText(), out value) || RefuseText("a URI without characters to be escaped, as in https://example.org/a%20b"));
    }

    /// <summary>Reads a version of two to four numbers.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadVersion([NotNullWhen(true)] out Version? value)
    {
        value = null;
        return BeginString() && (VersionText.TryRead(GetUtf8Text(), out value) || RefuseText("a version, as in 1.2.3"));
    }

    /// <summary>Reads bytes in base64, with its padding and without white space.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadBytes([NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        if (!BeginString())
        {
            return false;
        }

        var length = _reader.ValueIsEscaped ? GetText().Length : _reader.ValueSpan.Length;
        return (_reader.TryGetBytesFromBase64(out value) && (value.Length + 2) / 3 * 4 == length) || RefuseText("bytes in base64 with padding");
    }

    // The framework reads shorter forms too, without seconds or without an offset, takes a point without digits, and drops digits that it cannot keep. And it reads a first or last day of time itself
    // that is another day in UTC, which not every reader of schemas could judge.
    private readonly bool IsTime()
    {
        var text = GetUtf8Text();
        if (text.Length < "2026-01-31T09:30:00Z".Length || text[16] != (byte)':')
        {
            return false;
        }

        var offset = text[(text[^1] == (byte)'Z' ? ^1 : ^6)..];
        var digits = text[..^offset.Length];
        if (digits.Length > "2026-01-31T09:30:00.1234567".Length || digits[^1] == (byte)'.' || offset[0] is not ((byte)'Z' or (byte)'+' or (byte)'-'))
        {
            return false;
        }

        return offset.Length == 1
            || offset.EndsWith("00:00"u8)
            || !((text.StartsWith("0001-01-01"u8) && offset[0] == (byte)'+') || (text.StartsWith("9999-12-31"u8) && offset[0] == (byte)'-'));
    }

    // The text of a string without its escapes.
    private readonly ReadOnlySpan<byte> GetUtf8Text() => _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(GetText()) : _reader.ValueSpan;

    private bool BeginString() => _reader.TokenType == JsonTokenType.String || Refuse("a string");

    private bool RefuseFormat(string format, string expected) => RefuseText($"{expected} (format {format})");

    private bool RefuseText(string expected)
    {
        AddError("format", new FormMessage(expected, ContractText.Cut(GetText())), missing: null);
        return false;
    }
}
