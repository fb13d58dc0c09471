using EdgeInteract.Generators.Naming;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// The ids of types, which are their C# names too. A type argument that may be null is marked, since <c>Page&lt;string?&gt;</c> is another shape than
/// <c>Page&lt;string&gt;</c>, and what is written without nullable annotations is taken as it can be at run time.
/// </summary>
internal static class TypeIds
{
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type, without regard to whether null is allowed in its place.</summary>
    public static string Id(this ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0].Id() + "?",
        INamedTypeSymbol { IsTupleType: false } named when Arguments(named).Any() => Generic(named),
        IArrayTypeSymbol { Rank: 1, ElementType: not IArrayTypeSymbol } array => Marked(array.ElementType) + "[]",
        _ => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_format),
    };

    /// <summary>The type in its place, with a mark if null is allowed there.</summary>
    public static string Marked(ITypeSymbol type) => type.Id() + (IsNullable(type) ? "?" : "");

    /// <summary>The type arguments of a type and of those around it, outermost first.</summary>
    public static IEnumerable<ITypeSymbol> Arguments(INamedTypeSymbol type) =>
        (type.ContainingType is { } container ? Arguments(container) : []).Concat(type.TypeArguments);

    /// <summary>A name for people: <c>PageOfCover</c>, <c>PairOfStringAndPageOfNullableInt32</c>.</summary>
    public static string ReadableName(INamedTypeSymbol type)
    {
        var arguments = Arguments(type).Select(static argument => (IsNullable(argument) ? "Nullable" : "") + ReadableName(argument)).ToArray();
        return arguments.Length == 0 ? type.Name : $"{type.Name}Of{string.Join("And", arguments)}";
    }

    private static string ReadableName(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => "ArrayOf" + (IsNullable(array.ElementType) ? "Nullable" : "") + ReadableName(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => "Nullable" + ReadableName(nullable.TypeArguments[0]),
        INamedTypeSymbol named => ReadableName(named),
        _ => type.Name,
    };

    private static string Generic(INamedTypeSymbol type)
    {
        var scope = type.ContainingType?.Id()
            ?? (type.ContainingNamespace is { IsGlobalNamespace: false } name ? name.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : null);
        var own = type.TypeArguments.IsEmpty ? "" : $"<{string.Join(", ", type.TypeArguments.Select(Marked))}>";
        return $"{(scope is null ? "global::" : scope + ".")}{Identifiers.Escape(type.Name)}{own}";
    }

    private static bool IsNullable(ITypeSymbol type) => type is ITypeParameterSymbol
        ? type.NullableAnnotation == NullableAnnotation.Annotated
        : type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
}
