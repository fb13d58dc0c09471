using System.Globalization;
using EdgeInteract.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Reading;

/// <summary>Writes constants of the source as C# expressions.</summary>
internal static class Constants
{
    /// <summary>The default value of a parameter.</summary>
    public static string DefaultOf(IParameterSymbol parameter)
    {
        var value = parameter.ExplicitDefaultValue;
        if (value is null)
        {
            // One that says it is never null may still be left out as null.
            return !parameter.Type.IsReferenceType ? "default" : parameter.NullableAnnotation == NullableAnnotation.NotAnnotated ? "null!" : "null";
        }

        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        return type.TypeKind == TypeKind.Enum ? $"({type.Id()})({Write(value)})" : Write(value);
    }

    private static string Write(object value) => value switch
    {
        string text => Literals.Quote(text),
        bool flag => flag ? "true" : "false",
        float number => Floating(number, "F", "float"),
        double number => Floating(number, "D", "double"),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        char character => SymbolDisplay.FormatLiteral(character, quote: true),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "default",
    };

    private static string Floating(double value, string suffix, string keyword)
    {
        if (double.IsNaN(value))
        {
            return keyword + ".NaN";
        }

        return double.IsInfinity(value)
            ? keyword + (value > 0 ? ".PositiveInfinity" : ".NegativeInfinity")
            : (suffix == "F" ? ((float)value).ToString("R", CultureInfo.InvariantCulture) : Literals.Number(value)) + suffix;
    }
}
