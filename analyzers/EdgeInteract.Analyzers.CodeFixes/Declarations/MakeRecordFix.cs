using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1002: makes a partial record of a class that has nothing but properties, fields and nested types. What compares, copies or prints itself would come in the way of what a record has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeRecordFix))]
[Shared]
public sealed class MakeRecordFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [TypeDescriptors.NotRecordClass.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not ClassDeclarationSyntax type
            || type.Identifier.Span != context.Span
            || model?.GetDeclaredSymbol(type, context.CancellationToken) is not INamedTypeSymbol symbol
            || !IsSimple(type, symbol)
            || IsBase(symbol, model.Compilation, context.CancellationToken))
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var isPartial = type.Modifiers.Any(SyntaxKind.PartialKeyword);
        var change = new TextChange(type.Keyword.Span, isPartial ? "record" : "partial record");
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Make '{type.Identifier.ValueText}' a record",
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))),
                equivalenceKey: nameof(MakeRecordFix)),
            context.Diagnostics);
    }

    private static bool IsSimple(ClassDeclarationSyntax type, INamedTypeSymbol symbol) =>
        type is { ParameterList: null, TypeParameterList: null }
        && symbol is { IsStatic: false, IsAbstract: false, BaseType.SpecialType: SpecialType.System_Object, DeclaringSyntaxReferences.Length: 1 }
        && type.Members.All(static member => member is PropertyDeclarationSyntax { Identifier.ValueText: not "Clone" } or FieldDeclarationSyntax or BaseTypeDeclarationSyntax);

    // No class can derive from a record.
    private static bool IsBase(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) => !type.IsSealed
        && compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, cancellationToken)
            .Any(other => other is INamedTypeSymbol { BaseType: { } parent } && SymbolEqualityComparer.Default.Equals(parent, type));
}
