using System.Globalization;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Reading;

/// <summary>The numbers of <c>float</c> and <c>Half</c>, and what they are written as: the shortest text that is read as them.</summary>
internal static class RoundedNumbers
{
    private const int DigitsOfFloat = 9;

    /// <summary>
    /// The last number within a limit that a value of the type is written as. What lies between it and the limit would be rounded to a value that is written as the limit, or
    /// as a number beyond.
    /// </summary>
    public static double Within(double limit, bool isMaximum, bool isExclusive, ScalarKind kind)
    {
        var value = Rounded(limit, kind);
        while (true)
        {
            var written = Written(value, kind);
            if ((isMaximum ? written < limit : written > limit) || (!isExclusive && written == limit))
            {
                return written;
            }

            value = Next(value, isMaximum ? -1 : 1, kind);
        }
    }

    /// <summary>What the value of the type that a number is rounded to is written as.</summary>
    public static double Written(double number, ScalarKind kind)
    {
        var value = Rounded(number, kind);
        for (var digits = 1; digits < DigitsOfFloat; digits++)
        {
            var text = value.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var written = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
            if (Rounded(written, kind) == value)
            {
                return written;
            }
        }

        return double.Parse(value.ToString("E8", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The first and the last number that is rounded to the value of the type that a number is rounded to, those halfway to the next ones included.</summary>
    public static (double First, double Last) Around(double number, ScalarKind kind)
    {
        var value = Rounded(number, kind);
        return ((value + Next(value, -1, kind)) / 2, (value + Next(value, 1, kind)) / 2);
    }

    // Calculated, since the generator runs where there is no Half.
    private static double Rounded(double number, ScalarKind kind)
    {
        var step = Step(number, kind);
        return Math.Round(number / step, MidpointRounding.ToEven) * step;
    }

    // Below a power of two, steps are half as long as above it.
    private static double Next(double value, int direction, ScalarKind kind)
    {
        var step = Step(value, kind);
        var near = Rounded(value + (direction * 0.3 * step), kind);
        return near == value ? value + (direction * step) : near;
    }

    private static double Step(double number, ScalarKind kind)
    {
        var (bits, lowest) = kind == ScalarKind.Half ? (11, -24) : (24, -149);
        var exponent = (int)((BitConverter.DoubleToInt64Bits(number) >> 52) & 0x7FF) - 1023;
        return Math.Pow(2, Math.Max(exponent - (bits - 1), lowest));
    }
}
