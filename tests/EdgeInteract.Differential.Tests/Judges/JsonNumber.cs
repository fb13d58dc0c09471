using System.Globalization;
using System.Numerics;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>The exact value of a JSON number, <c>Digits</c> times ten to the power of <c>Exponent</c>, without zeros at the end of the digits.</summary>
internal readonly record struct JsonNumber(BigInteger Digits, int Exponent)
{
    private const int MaxExponent = 10_000;

    public static JsonNumber Read(string spelling)
    {
        var end = spelling.AsSpan().IndexOfAny('e', 'E');
        var mantissa = end < 0 ? spelling : spelling[..end];
        var exponent = end < 0 ? 0 : (int)BigInteger.Clamp(BigInteger.Parse(spelling.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), -MaxExponent, MaxExponent);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (digits.IsZero)
        {
            return default;
        }

        for (; digits % 10 == 0; exponent++)
        {
            digits /= 10;
        }

        return new JsonNumber(digits, exponent);
    }

    /// <summary>The value as an integer, if it is one that could be meant as one.</summary>
    public BigInteger? AsInteger => Exponent is >= 0 and < 400 ? Digits * BigInteger.Pow(10, Exponent) : null;

    /// <summary>What a program that has nothing but doubles takes it for; <see langword="null"/> for an infinite one.</summary>
    public static string? Rounded(string spelling) =>
        double.Parse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture) is var rounded && double.IsFinite(rounded)
            ? rounded.ToString("R", CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether a program that has nothing but doubles takes two numbers for the same.</summary>
    public static bool IsSameRounded(string one, string other) =>
        double.Parse(one, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(double.Parse(other, NumberStyles.Float, CultureInfo.InvariantCulture));
}
