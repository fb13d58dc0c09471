namespace EdgeInteract.Contracts;

/// <summary>Reads a JSON number as a decimal where it is short and has no exponent, as nearly all are.</summary>
internal static class JsonDecimalText
{
    // What fits into 64 bits with any digits.
    private const int MaxDigits = 18;

    /// <summary>Reads the text of a JSON number.</summary>
    /// <param name="text">A number that a JSON reader has accepted.</param>
    /// <param name="value">The number, with as many digits behind the point as are written.</param>
    /// <returns>Whether it is short and plain; otherwise the framework has to read it.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var isNegative = text[0] == (byte)'-';
        var digits = text[(isNegative ? 1 : 0)..];
        if (digits.Length > MaxDigits)
        {
            return false;
        }

        var (magnitude, point) = (0UL, -1);
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (uint)(digits[i] - '0');
            if (digit <= 9)
            {
                magnitude = (magnitude * 10) + digit;
            }
            else if (digits[i] == (byte)'.')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        // Whether there is a negative zero is for the framework to say.
        if (isNegative && magnitude == 0)
        {
            return false;
        }

        var scale = point < 0 ? 0 : digits.Length - 1 - point;
        value = new decimal((int)magnitude, (int)(magnitude >> 32), 0, isNegative, (byte)scale);
        return true;
    }
}
