using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// Whether items that are equal for one reader of JSON are equal for the next. Free JSON has no equality: it is itself alone, but for the values that System.Text.Json keeps one of. Nor have records and structs
/// that are compared by a member that holds it. A class is itself alone for everybody, and what compares by its own code knows why.
/// </summary>
internal static class ItemEquality
{
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    /// <summary>Whether a type is free JSON, or is compared by it.</summary>
    public static bool IsByFreeJson(ITypeSymbol type)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var unread = new Queue<ITypeSymbol>([type]);
        while (unread.Count > 0)
        {
            if (unread.Dequeue() is not INamedTypeSymbol next || !seen.Add(next) || seen.Count > ReadContext.MaxDefinitions)
            {
                continue;
            }

            if (TypeReader.Json(next) is not null)
            {
                return true;
            }

            foreach (var part in Parts(next))
            {
                unread.Enqueue(part);
            }
        }

        return false;
    }

    // A type that has others is compared as the one that it is.
    private static IEnumerable<ITypeSymbol> Parts(INamedTypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return type.TypeArguments;
        }

        var parts = type.TypeKind is TypeKind.Class or TypeKind.Interface ? UnionReader.Derived(type) : [];
        return ObjectTypes.IsObject(type) && (type.IsRecord || type.IsValueType) && !HasOwnCode(type) ? parts.Concat(ComparedTypes(type)) : parts;
    }

    // What is computed is not compared. A property that was declared with the type has a setter, or a parameter that sets it.
    private static IEnumerable<ITypeSymbol> ComparedTypes(INamedTypeSymbol type) => ObjectTypes.BaseFirst(type)
        .SelectMany(static level => level.GetMembers().OfType<IPropertySymbol>())
        .Where(property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
            && !SerializationAttributes.IsIgnored(property)
            && (property.SetMethod is not null || type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)))))
        .Select(static property => property.Type);

    private static bool HasOwnCode(INamedTypeSymbol type) =>
        type.GetMembers("Equals").Any(static method => method is { IsImplicitlyDeclared: false, IsStatic: false } && method.FindAttribute(CompilerGenerated) is null);
}
