namespace EdgeInteract.Contracts;

/// <summary>Reads a JSON number as an integer by its value, not by how it is written: <c>1.0</c> and <c>1e2</c> are integers.</summary>
internal static class JsonIntegerText
{
    private const int MaxExponent = 100_000;

    /// <summary>Reads the text of a JSON number.</summary>
    /// <param name="text">A number that a JSON reader has accepted.</param>
    /// <param name="isNegative">Whether it has a sign. Zero may have one.</param>
    /// <param name="magnitude">The integer without its sign.</param>
    /// <param name="isTooLarge">Whether it has more than 128 bits; the magnitude then says nothing.</param>
    /// <returns>Whether the number is an integer.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out bool isNegative, out UInt128 magnitude, out bool isTooLarge)
    {
        isNegative = text[0] == (byte)'-';
        magnitude = UInt128.Zero;
        isTooLarge = false;
        var power = 0;
        var pendingZeros = 0;
        var isFraction = false;
        var i = isNegative ? 1 : 0;
        for (; i < text.Length && text[i] is not ((byte)'e' or (byte)'E'); i++)
        {
            if (text[i] == (byte)'.')
            {
                isFraction = true;
                continue;
            }

            power -= isFraction ? 1 : 0;
            if (text[i] == (byte)'0')
            {
                pendingZeros++;
                continue;
            }

            isTooLarge |= !TryScale(ref magnitude, pendingZeros + 1, (uint)(text[i] - (byte)'0'));
            pendingZeros = 0;
        }

        power += pendingZeros + ReadExponent(text[i..]);
        if (magnitude == UInt128.Zero && !isTooLarge)
        {
            return true;
        }

        // The last digit is not zero, so that anything below 10^0 is a fraction.
        if (power < 0)
        {
            return false;
        }

        isTooLarge |= !TryScale(ref magnitude, power, 0);
        return true;
    }

    private static bool TryScale(ref UInt128 magnitude, int power, uint digit)
    {
        for (var i = 0; i < power; i++)
        {
            if (magnitude > UInt128.MaxValue / 10)
            {
                return false;
            }

            magnitude *= 10;
            if (magnitude == UInt128.Zero)
            {
                break;
            }
        }

        magnitude += digit;
        return magnitude >= digit;
    }

    private static int ReadExponent(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        var isNegative = text[1] == (byte)'-';
        var exponent = 0;
        foreach (var character in text[(text[1] is (byte)'-' or (byte)'+' ? 2 : 1)..])
        {
            exponent = Math.Min((exponent * 10) + (character - (byte)'0'), MaxExponent);
        }

        return isNegative ? -exponent : exponent;
    }
}
