using System.Globalization;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads <c>[Range]</c> on a number: two numbers, or the type and two texts.</summary>
internal static class RangeReader
{
    public static RuleShape[]? Read(AttributeData annotation, ValueShape value)
    {
        if (value.Type is not ScalarShape { Kind: >= ScalarKind.Byte and <= ScalarKind.Decimal } number)
        {
            return null;
        }

        var arguments = annotation.ConstructorArguments;
        var offset = arguments.Length - 2;
        if (offset is < 0 or > 1 || Limit(arguments[offset], number.Kind) is not { } minimum || Limit(arguments[offset + 1], number.Kind) is not { } maximum)
        {
            return null;
        }

        return
        [
            new BoundRule(IsMaximum: false, IsSet(annotation, "MinimumIsExclusive"), minimum),
            new BoundRule(IsMaximum: true, IsSet(annotation, "MaximumIsExclusive"), maximum),
        ];
    }

    private static string? Limit(TypedConstant argument, ScalarKind kind)
    {
        var text = argument.Value switch
        {
            int number => number.ToString(CultureInfo.InvariantCulture),
            double number when !double.IsNaN(number) && !double.IsInfinity(number) => Literals.Number(number),
            string written => written,
            _ => null,
        };
        if (kind is ScalarKind.Single or ScalarKind.Double)
        {
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var floating) && !double.IsInfinity(floating)
                ? Literals.Number(floating)
                : null;
        }

        // A limit of 0.5 on an integer holds, and is compared as a decimal.
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsSet(AttributeData annotation, string name) =>
        annotation.NamedArguments.Any(argument => argument.Key == name && argument.Value.Value is true);
}
