using EdgeInteract.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Reading;

/// <summary>Whether a type can have another part, and how the head of that part is written.</summary>
internal static class Partials
{
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var any = false;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration
                || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>The name in the first declaration that is not partial.</summary>
    public static Location? FindWhole(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken))
        .OfType<TypeDeclarationSyntax>()
        .FirstOrDefault(static declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))?.Identifier.GetLocation();

    public static string Head(INamedTypeSymbol type)
    {
        var keyword = (type.IsRecord, type.TypeKind) switch
        {
            (true, TypeKind.Struct) => "record struct",
            (true, _) => "record",
            (_, TypeKind.Struct) => "struct",
            (_, TypeKind.Interface) => "interface",
            _ => "class",
        };
        return $"{SyntaxFacts.GetText(type.DeclaredAccessibility)} partial {keyword} {Identifiers.Escape(type.Name)}";
    }
}
