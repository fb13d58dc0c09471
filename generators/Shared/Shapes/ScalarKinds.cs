using System.Globalization;

namespace EdgeInteract.Generators.Shapes;

/// <summary>What several emitters ask of a scalar.</summary>
internal static class ScalarKinds
{
    // From here on a double has fewer digits behind the point than a decimal.
    private const decimal NearZero = 1e-11M;

    public static bool IsInteger(this ScalarKind kind) => kind is >= ScalarKind.Byte and <= ScalarKind.UInt128;

    public static bool IsNumber(this ScalarKind kind) => kind is >= ScalarKind.Byte and <= ScalarKind.Decimal;

    /// <summary>Whether a number is rounded to fewer digits than a number of JavaScript has.</summary>
    public static bool IsRounded(this ScalarKind kind) => kind is ScalarKind.Half or ScalarKind.Single;

    /// <summary>Whether numbers as large as this one are rounded to fewer digits than a number of JavaScript has: near zero, those of a decimal are.</summary>
    public static bool IsRoundedAt(this ScalarKind kind, string number) =>
        kind.IsRounded() || (kind == ScalarKind.Decimal && Math.Abs(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)) < NearZero);

    public static bool IsReference(this ScalarKind kind) => kind is ScalarKind.String or ScalarKind.Uri or ScalarKind.Version or ScalarKind.Bytes;

    /// <summary>The lowest and the highest number that the type holds; <see langword="null"/> where every number fits that a JSON reader gives.</summary>
    public static (string Minimum, string Maximum)? Limits(this ScalarKind kind) => kind switch
    {
        ScalarKind.Byte => ("0", "255"),
        ScalarKind.SByte => ("-128", "127"),
        ScalarKind.Int16 => ("-32768", "32767"),
        ScalarKind.UInt16 => ("0", "65535"),
        ScalarKind.Int32 => ("-2147483648", "2147483647"),
        ScalarKind.UInt32 => ("0", "4294967295"),
        ScalarKind.Int64 => ("-9223372036854775808", "9223372036854775807"),
        ScalarKind.UInt64 => ("0", "18446744073709551615"),
        ScalarKind.Int128 => ("-170141183460469231731687303715884105728", "170141183460469231731687303715884105727"),
        ScalarKind.UInt128 => ("0", "340282366920938463463374607431768211455"),
        ScalarKind.Decimal => ("-79228162514264337593543950335", "79228162514264337593543950335"),
        _ => null,
    };

    /// <summary>The magnitude up to which a number is rounded to zero; <see langword="null"/> where it is for everybody who reads JSON.</summary>
    public static string? Zero(this ScalarKind kind) => kind switch
    {
        ScalarKind.Half => "2.9802322387695312E-08",
        ScalarKind.Single => "7.0064923216240854E-46",
        ScalarKind.Decimal => "5E-29",
        _ => null,
    };

    /// <summary>The magnitude from which on a number is rounded to one that is infinite.</summary>
    public static string? Infinity(this ScalarKind kind) => kind switch
    {
        ScalarKind.Half => "65520",
        ScalarKind.Single => "3.4028235677973366E+38",
        _ => null,
    };
}
