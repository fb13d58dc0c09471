using System.Buffers.Text;

namespace EdgeInteract.Contracts;

/// <summary>Reads times of day and spans of time in the constant form of .NET, and in no other that its parsers take.</summary>
internal static class ClockText
{
    private const int MaxDays = 7;
    private const int MaxFraction = 7;

    /// <summary>Reads a time of day. It may have no seconds, as forms in browsers give it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!IsClock(text, needsSeconds: false) || !Utf8Parser.TryParse(text, out TimeSpan span, out _, 'c'))
        {
            return false;
        }

        value = TimeOnly.FromTimeSpan(span);
        return true;
    }

    /// <summary>Reads a span of time.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        var clock = text.StartsWith("-"u8) ? text[1..] : text;
        var days = clock[..Math.Min(clock.Length, MaxDays + 1)].IndexOf((byte)'.');
        if (days > 0 && IsDigits(clock[..days]))
        {
            clock = clock[(days + 1)..];
        }

        value = default;
        return IsClock(clock, needsSeconds: true) && Utf8Parser.TryParse(text, out value, out _, 'c');
    }

    private static bool IsClock(ReadOnlySpan<byte> text, bool needsSeconds)
    {
        var isShort = text.Length == 5 && !needsSeconds;
        if ((!isShort && text.Length is not (8 or (>= 10 and <= 9 + MaxFraction)))
            || !IsBelow(text, 24)
            || text[2] != (byte)':'
            || !IsBelow(text[3..], 60))
        {
            return false;
        }

        return isShort
            || (text[5] == (byte)':' && IsBelow(text[6..], 60) && (text.Length == 8 || (text[8] == (byte)'.' && IsDigits(text[9..]))));
    }

    private static bool IsBelow(ReadOnlySpan<byte> text, int limit) =>
        IsDigits(text[..2]) && ((text[0] - (byte)'0') * 10) + (text[1] - (byte)'0') < limit;

    private static bool IsDigits(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
