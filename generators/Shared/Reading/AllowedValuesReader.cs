using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads <c>[AllowedValues]</c> on a string or an integer.</summary>
internal static class AllowedValuesReader
{
    public static RuleShape[]? Read(AttributeData annotation, ValueShape value)
    {
        var values = annotation.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values
            : [];
        var texts = value.Type switch
        {
            ScalarShape { Kind: ScalarKind.String } => values.Select(static item => item.Value as string),
            ScalarShape { Kind: >= ScalarKind.Byte and <= ScalarKind.UInt64 } => values.Select(static item =>
                item.Value is int number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
            _ => [null],
        };
        var written = texts.ToArray();
        return written.Length == 0 || Array.IndexOf(written, null) >= 0
            ? null
            : [new AllowedValuesRule(value.Type is ScalarShape { Kind: ScalarKind.String }, written.OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray())];
    }
}
