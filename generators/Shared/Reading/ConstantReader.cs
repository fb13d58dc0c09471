using System.Globalization;
using System.Numerics;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads constants of annotations, and of parameters, as values of a member: an integer may stand for a decimal.</summary>
internal static class ConstantReader
{
    // Half of the smallest decimal above zero.
    private const double HalfStep = 5e-29;

    /// <returns>The value, or <see langword="null"/> if the constant is none that the type has.</returns>
    public static AllowedValue? Read(object? constant, TypeShape type, ReadContext context) => type switch
    {
        ScalarShape scalar => Read(constant, scalar.Kind),
        ReferenceShape { IsEnum: true } reference => Member(constant, reference.Id, context),
        _ => null,
    };

    private static AllowedValue? Read(object? constant, ScalarKind kind) => (kind, constant) switch
    {
        (ScalarKind.String, string text) when IsWhole(text) => new AllowedValue(text, Literals.Quote(text), Literals.Quote(text)),
        (ScalarKind.Char, char character) when !char.IsSurrogate(character) =>
            new AllowedValue(character.ToString(), Literals.Quote(character.ToString()), SymbolDisplay.FormatLiteral(character, quote: true)),
        (ScalarKind.Boolean, bool flag) => new AllowedValue(null, flag ? "true" : "false", flag ? "true" : "false"),
        _ when kind.IsInteger() => Integer(constant, kind),
        _ when kind.IsNumber() => Fraction(constant, kind),
        _ => null,
    };

    private static AllowedValue? Integer(object? constant, ScalarKind kind)
    {
        if (Text(constant) is not { } text || !BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var limits = kind.Limits()!.Value;
        var isWithin = number >= BigInteger.Parse(limits.Minimum, CultureInfo.InvariantCulture) && number <= BigInteger.Parse(limits.Maximum, CultureInfo.InvariantCulture);
        return isWithin ? new AllowedValue(null, text, text) : null;
    }

    private static AllowedValue? Fraction(object? constant, ScalarKind kind)
    {
        if (Text(constant) is not { } text)
        {
            return null;
        }

        if (kind == ScalarKind.Decimal)
        {
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
                ? new AllowedValue(null, exact.ToString(CultureInfo.InvariantCulture), exact.ToString(CultureInfo.InvariantCulture) + "M", Around(exact))
                : null;
        }

        // What a float or half is written as is compared, as everybody sees it.
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number)
            && (!kind.IsRounded() || RoundedNumbers.Written(number, kind) == number)
            ? new AllowedValue(null, Literals.Number(number), Literals.Number(number) + "D", kind.IsRounded() ? Text(RoundedNumbers.Around(number, kind)) : null)
            : null;
    }

    private static (string First, string Last)? Around(decimal number) => ScalarKind.Decimal.IsRoundedAt(number.ToString(CultureInfo.InvariantCulture))
        ? Text(((double)number - HalfStep, (double)number + HalfStep))
        : null;

    private static (string First, string Last) Text((double First, double Last) range) => (Literals.Number(range.First), Literals.Number(range.Last));

    private static AllowedValue? Member(object? constant, string id, ReadContext context) =>
        context.MembersOf(id).FirstOrDefault(member => member.Value == Convert.ToString(constant, CultureInfo.InvariantCulture)) is { } found
            ? new AllowedValue(found.JsonName, Literals.Quote(found.JsonName), $"{id}.@{found.Name}")
            : null;

    private static string? Text(object? constant) => constant switch
    {
        float number when !float.IsNaN(number) && !float.IsInfinity(number) => Literals.Number(RoundedNumbers.Written(number, ScalarKind.Single)),
        double number when !double.IsNaN(number) && !double.IsInfinity(number) => Literals.Number(number),
        decimal or sbyte or byte or short or ushort or int or uint or long or ulong => ((IFormattable)constant).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++))
            {
                return false;
            }
        }

        return true;
    }
}
