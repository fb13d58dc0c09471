using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Finds the constructor that makes an object of what was read: the one that System.Text.Json uses.</summary>
internal static class ConstructorReader
{
    private const string ConstructorAttribute = "System.Text.Json.Serialization.JsonConstructorAttribute";
    private const string SetsRequiredMembersAttribute = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";

    public static IMethodSymbol? Find(INamedTypeSymbol type, ReadContext context)
    {
        var constructors = type.InstanceConstructors.Where(constructor => !IsCopy(type, constructor)).ToArray();
        var marked = constructors.Where(IsMarked).ToArray();
        if (marked.Length > 0)
        {
            return marked.Length == 1 && IsAccessible(marked[0], context) ? marked[0] : null;
        }

        var candidates = constructors.Where(constructor => IsAccessible(constructor, context)).ToArray();

        // Every struct has one without parameters, which counts where there is no other.
        var explicitOnes = candidates.Where(static constructor => !constructor.IsImplicitlyDeclared || constructor.ContainingType.IsReferenceType).ToArray();
        if (explicitOnes.Length <= 1)
        {
            return explicitOnes.FirstOrDefault() ?? candidates.FirstOrDefault();
        }

        // Of a record, nobody can tell whether the members of its head or another set is meant.
        return type.IsRecord ? null : Array.Find(explicitOnes, static constructor => constructor.Parameters.IsEmpty);
    }

    public static bool IsMarked(IMethodSymbol constructor) => constructor.FindAttribute(ConstructorAttribute) is not null;

    /// <summary>Whether an object initializer need not set the <c>required</c> members.</summary>
    public static bool SetsRequiredMembers(IMethodSymbol constructor) => constructor.FindAttribute(SetsRequiredMembersAttribute) is not null;

    private static bool IsAccessible(IMethodSymbol constructor, ReadContext context) =>
        constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
        && context.Compilation.IsSymbolAccessibleWithin(constructor, context.Compilation.Assembly);

    private static bool IsCopy(INamedTypeSymbol type, IMethodSymbol constructor) =>
        type is { IsRecord: true, IsReferenceType: true }
        && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
}
