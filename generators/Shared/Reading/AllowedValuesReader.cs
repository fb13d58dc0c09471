using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads <c>[AllowedValues]</c> and <c>[DeniedValues]</c> on what has constants.</summary>
internal static class AllowedValuesReader
{
    public static RuleShape[]? Read(AttributeData annotation, bool isDenied, ValueShape value, ReadContext context)
    {
        var constants = annotation.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values
            : [];

        // Null is allowed where the type allows it, listed or not; who does not want it says [Required].
        var listed = constants.Where(constant => isDenied || !value.Nullable || !constant.IsNull).ToArray();
        var read = listed.Select(constant => Read(constant, value.Type, context)).ToArray();
        return read.Length == 0 || Array.IndexOf(read, null) >= 0
            ? null
            : [new AllowedValuesRule(isDenied, value.Type is ScalarShape { Kind: ScalarKind.String }, read.OfType<AllowedValue>().Distinct().ToEquatableArray())];
    }

    // A number is not a member of an enum, and a member of one no number, nor a member of another.
    public static AllowedValue? Read(TypedConstant constant, TypeShape type, ReadContext context) =>
        constant.Kind switch
        {
            TypedConstantKind.Enum => type is ReferenceShape reference && constant.Type?.Id() == reference.Id ? ConstantReader.Read(constant.Value, type, context) : null,
            TypedConstantKind.Primitive => type is ScalarShape ? ConstantReader.Read(constant.Value, type, context) : null,
            _ => null,
        };
}
