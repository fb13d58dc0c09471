using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1001: adds the modifier <c>partial</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
[Shared]
public sealed class MakePartialFix() : TypeFix(TypeDescriptors.NotPartial)
{
    private protected override TextEdit? Find(TypeDeclarationSyntax type, INamedTypeSymbol symbol, Compilation compilation, CancellationToken cancellationToken) =>
        new($"Make '{symbol.Name}' partial", [Modifiers.AddPartial(type)]);
}
