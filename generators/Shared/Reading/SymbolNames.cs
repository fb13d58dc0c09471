using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Names and properties of symbols that several readers ask for.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat MetadataFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    // Asked of the same few types for each member of each declaration. An entry lives as long as its symbol.
    private static readonly ConditionalWeakTable<ITypeSymbol, string> s_plainNames = new();

    /// <summary>The name with its namespace and without type arguments, to tell well-known types by.</summary>
    public static string PlainName(this ITypeSymbol type) =>
        s_plainNames.GetValue(type.OriginalDefinition, static definition => definition.ToDisplayString(MetadataFormat));

    /// <summary>The name that a message has: of a member with its type, which may be another than the declaration.</summary>
    public static string SubjectName(this ISymbol symbol) => symbol switch
    {
        IPropertySymbol or IFieldSymbol or IMethodSymbol or IEventSymbol when symbol.ContainingType is { } type => $"{type.Name}.{symbol.Name}",
        IParameterSymbol { ContainingSymbol.ContainingType: { } type } => $"{type.Name}.{symbol.Name}",
        _ => symbol.Name,
    };

    public static AttributeData? FindAttribute(this ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            // Most attributes are others, and a full name is made for each time that it is asked for.
            if (attribute.AttributeClass is { } type && name.EndsWith(type.Name, StringComparison.Ordinal) && type.PlainName() == name)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether code beside the type, in the same assembly, can name it.</summary>
    public static bool IsAccessible(this INamedTypeSymbol type) => LowestAccessibility(type) >= Accessibility.Internal;

    /// <summary>Whether everybody who can name another type can name it too.</summary>
    public static bool IsAsVisibleAs(this INamedTypeSymbol type, INamedTypeSymbol other) => LowestAccessibility(type) >= LowestAccessibility(other);

    /// <summary>Whether another assembly can name it.</summary>
    public static bool IsVisible(this INamedTypeSymbol type) => LowestAccessibility(type) == Accessibility.Public;

    private static Accessibility LowestAccessibility(INamedTypeSymbol type)
    {
        var lowest = Accessibility.Public;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            // "protected internal" is accessible in the assembly, but not as widely as what is generated beside it.
            var accessibility = current.DeclaredAccessibility switch
            {
                Accessibility.Public => Accessibility.Public,
                Accessibility.Internal => Accessibility.Internal,
                _ => Accessibility.Private,
            };
            lowest = accessibility < lowest ? accessibility : lowest;
        }

        return lowest;
    }
}
