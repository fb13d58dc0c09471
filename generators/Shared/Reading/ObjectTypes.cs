using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Which records, classes and structs are JSON objects with members of their own.</summary>
internal static class ObjectTypes
{
    public static ReferenceShape? Read(INamedTypeSymbol type, ReadContext context)
    {
        if (context.IsUnbounded(type))
        {
            return null;
        }

        if (type is { TypeKind: TypeKind.Class or TypeKind.Interface, IsUnboundGenericType: false } && UnionReader.IsUnion(type))
        {
            return context.Define(type.Id(), type, () => UnionReader.Read(type, context)) ? new ReferenceShape(type.Id(), IsEnum: false, IsValueType: false) : null;
        }

        if (!IsObject(type))
        {
            return null;
        }

        var id = type.Id();
        return context.Define(id, type, () => ObjectReader.Read(type, context)) ? new ReferenceShape(id, IsEnum: false, type.IsValueType) : null;
    }

    /// <summary>A type and those that it inherits from, the base first, without those that every type has.</summary>
    public static IReadOnlyList<INamedTypeSymbol> BaseFirst(INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
        {
            chain.Insert(0, current);
        }

        return chain;
    }

    /// <summary>Whether objects of the type can be made. What can be enumerated is an array for other readers of JSON.</summary>
    public static bool IsObject(INamedTypeSymbol type) =>
        type is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false, IsRefLikeType: false, IsTupleType: false, IsAnonymousType: false, IsUnboundGenericType: false }
        && BaseFirst(type).All(static current => current.SpecialType == SpecialType.None && !IsOfFramework(current))
        && !type.AllInterfaces.Any(static implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);

    // Framework types have no shape that anybody promised; only the author's own do.
    private static bool IsOfFramework(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is not { } name || name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
