using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>
/// EI1004: makes an outcome public, which within its interaction means as visible as that. Of an interaction itself nobody but its author knows who is meant to see it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeOutcomePublicFix))]
[Shared]
public sealed class MakeOutcomePublicFix() : TypeFix(TypeDescriptors.Inaccessible)
{
    private protected override TextEdit? Find(TypeDeclarationSyntax type, INamedTypeSymbol symbol, Compilation compilation, CancellationToken cancellationToken) =>
        IsOutcome(symbol) ? new TextEdit($"Make '{symbol.Name}' public", [.. Modifiers.MakePublic(type)]) : null;

    // Of several declarations each that says how visible the type is would have to be changed.
    private static bool IsOutcome(INamedTypeSymbol type) =>
        type.ContainingType is not null && type.DeclaringSyntaxReferences.Length == 1 && OutcomeReader.IsOutcome(type);
}
