using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>
/// EI1004: makes an outcome public, which within its interaction means as visible as that. Of an interaction itself nobody but its author knows who is meant to see it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeOutcomePublicFix))]
[Shared]
public sealed class MakeOutcomePublicFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [TypeDescriptors.Inaccessible.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        TypeFix.RegisterAsync(context, "Make '{0}' public", IsOutcome, Modifiers.MakePublic);

    // Of several declarations each that says how visible the type is would have to be changed.
    private static bool IsOutcome(INamedTypeSymbol type) =>
        type.ContainingType is not null && type.DeclaringSyntaxReferences.Length == 1 && OutcomeReader.IsOutcome(type);
}
