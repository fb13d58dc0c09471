using System.Globalization;
using System.Numerics;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// Reads <c>[Range]</c> on a number: two numbers, or the type and two texts. A limit beyond the type is left out, since the type says it already; a range that has nothing in it
/// does not fit.
/// </summary>
internal static class RangeReader
{
    // The smallest decimal above zero.
    private static readonly decimal s_step = new(1, 0, 0, isNegative: false, scale: 28);

    public static RuleShape[]? Read(AttributeData annotation, ValueShape value)
    {
        var arguments = annotation.ConstructorArguments;
        var offset = arguments.Length - 2;
        if (value.Type is not ScalarShape { Kind: var kind } || !kind.IsNumber() || offset is < 0 or > 1)
        {
            return null;
        }

        return Bounds(Text(arguments[offset]), Text(arguments[offset + 1]), IsSet(annotation, "MinimumIsExclusive"), IsSet(annotation, "MaximumIsExclusive"), kind);
    }

    private static RuleShape[]? Bounds(string? minimum, string? maximum, bool isAbove, bool isBelow, ScalarKind kind)
    {
        if (minimum is null || maximum is null)
        {
            return null;
        }

        return kind switch
        {
            _ when kind.IsInteger() => Integers(minimum, maximum, isAbove, isBelow, kind),
            ScalarKind.Decimal => Decimals(minimum, maximum, isAbove, isBelow),
            _ => Floats(minimum, maximum, isAbove, isBelow, kind),
        };
    }

    private static RuleShape[]? Integers(string minimum, string maximum, bool isAbove, bool isBelow, ScalarKind kind)
    {
        if (Integer(minimum, isMaximum: false, isAbove) is not { } lowest || Integer(maximum, isMaximum: true, isBelow) is not { } highest)
        {
            return null;
        }

        var limits = kind.Limits()!.Value;
        var (first, last) = (BigInteger.Parse(limits.Minimum, CultureInfo.InvariantCulture), BigInteger.Parse(limits.Maximum, CultureInfo.InvariantCulture));
        if (lowest > highest || lowest > last || highest < first)
        {
            return null;
        }

        return Rules(
            lowest < first ? null : new BoundRule(IsMaximum: false, IsExclusive: false, lowest.ToString(CultureInfo.InvariantCulture)),
            highest > last ? null : new BoundRule(IsMaximum: true, IsExclusive: false, highest.ToString(CultureInfo.InvariantCulture)));
    }

    // The first or last integer that is in the range: a limit may be 0.5, and may be excluded itself.
    private static BigInteger? Integer(string text, bool isMaximum, bool isExclusive)
    {
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return !isExclusive ? integer : isMaximum ? integer - 1 : integer + 1;
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            var whole = isMaximum ? decimal.Floor(exact) : decimal.Ceiling(exact);
            return Integer(decimal.Truncate(whole).ToString("F0", CultureInfo.InvariantCulture), isMaximum, isExclusive && whole == exact);
        }

        if (Float(text) is not { } floating)
        {
            return null;
        }

        // What is infinite is beyond every type, and so is this.
        return double.IsInfinity(floating)
            ? BigInteger.Pow(2, 200) * Math.Sign(floating)
            : Integer(new BigInteger(floating).ToString(CultureInfo.InvariantCulture), isMaximum, isExclusive);
    }

    private static RuleShape[]? Decimals(string minimum, string maximum, bool isAbove, bool isBelow)
    {
        var (lowest, highest) = (Decimal(minimum), Decimal(maximum));
        if ((lowest is null && Float(minimum) is null or > 0)
            || (highest is null && Float(maximum) is null or < 0)
            || (isAbove || isBelow ? lowest >= highest : lowest > highest))
        {
            return null;
        }

        // Near zero, doubles tell numbers from the limit that are rounded to it.
        if (isAbove && IsNearZero(lowest))
        {
            (lowest, isAbove) = (lowest + s_step, false);
        }

        if (isBelow && IsNearZero(highest))
        {
            (highest, isBelow) = (highest - s_step, false);
        }

        return Rules(
            lowest is null ? null : new BoundRule(IsMaximum: false, isAbove, lowest.Value.ToString(CultureInfo.InvariantCulture)),
            highest is null ? null : new BoundRule(IsMaximum: true, isBelow, highest.Value.ToString(CultureInfo.InvariantCulture)));
    }

    private static RuleShape[]? Floats(string minimum, string maximum, bool isAbove, bool isBelow, ScalarKind kind)
    {
        if (Float(minimum) is not { } lowest || Float(maximum) is not { } highest || (isAbove || isBelow ? lowest >= highest : lowest > highest))
        {
            return null;
        }

        var infinity = kind.Infinity() is { } rounded ? double.Parse(rounded, NumberStyles.Float, CultureInfo.InvariantCulture) : double.PositiveInfinity;
        if (lowest >= infinity || highest <= -infinity)
        {
            return null;
        }

        // Zero stays what it is; what is rounded to one that is refused is refused by every emitter.
        if (kind.IsRounded() && lowest > -infinity && lowest != 0)
        {
            (lowest, isAbove) = (RoundedNumbers.Within(lowest, isMaximum: false, isAbove, kind), false);
        }

        if (kind.IsRounded() && highest < infinity && highest != 0)
        {
            (highest, isBelow) = (RoundedNumbers.Within(highest, isMaximum: true, isBelow, kind), false);
        }

        if (isAbove || isBelow ? lowest >= highest : lowest > highest)
        {
            return null;
        }

        return Rules(
            lowest <= -infinity || (lowest == double.MinValue && !isAbove) ? null : new BoundRule(IsMaximum: false, isAbove, Literals.Number(lowest)),
            highest >= infinity || (highest == double.MaxValue && !isBelow) ? null : new BoundRule(IsMaximum: true, isBelow, Literals.Number(highest)));
    }

    private static bool IsNearZero(decimal? limit) => limit is { } number and not 0 && ScalarKind.Decimal.IsRoundedAt(number.ToString(CultureInfo.InvariantCulture));

    private static RuleShape[] Rules(params BoundRule?[] bounds) => [.. bounds.OfType<BoundRule>()];

    private static string? Text(TypedConstant argument) => argument.Value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number when !double.IsNaN(number) => double.IsInfinity(number) ? (number > 0 ? "Infinity" : "-Infinity") : Literals.Number(number),
        string written => written,
        _ => null,
    };

    private static decimal? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;

    private static double? Float(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var floating) && !double.IsNaN(floating) ? floating : null,
    };

    private static bool IsSet(AttributeData annotation, string name) =>
        annotation.NamedArguments.Any(argument => argument.Key == name && argument.Value.Value is true);
}
