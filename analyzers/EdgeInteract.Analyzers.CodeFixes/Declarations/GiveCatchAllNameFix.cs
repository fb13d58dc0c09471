using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1025: gives a catch-all without members the parameter for the outcome, or says of the one that it has that it is never null. What has other parameters may mean one of them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveCatchAllNameFix))]
[Shared]
public sealed class GiveCatchAllNameFix : CodeFixProvider
{
    private const string Parameter = "string Name";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [OutcomeDescriptors.CatchAllWithoutName.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not RecordDeclarationSyntax type
            || type.Identifier.Span != context.Span
            || model?.GetDeclaredSymbol(type, context.CancellationToken) is not INamedTypeSymbol symbol
            || Find(type, symbol) is not { } change)
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Begin with '{Parameter}'",
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))),
                equivalenceKey: nameof(GiveCatchAllNameFix)),
            context.Diagnostics);
    }

    private static TextChange? Find(RecordDeclarationSyntax type, INamedTypeSymbol symbol)
    {
        if (type.ParameterList is null or { Parameters.Count: 0 })
        {
            var place = type.ParameterList?.Span ?? new TextSpan(type.Identifier.Span.End, 0);
            // Another part of it may have the name, or a constructor.
            return symbol.DeclaringSyntaxReferences.All(static part => part.GetSyntax() is RecordDeclarationSyntax { Members.Count: 0 }) ? new TextChange(place, $"({Parameter})") : null;
        }

        return type.ParameterList.Parameters[0] is
            { Identifier.ValueText: "Name", Modifiers.Count: 0, Default: null, Type: NullableTypeSyntax { ElementType: PredefinedTypeSyntax { Keyword.ValueText: "string" } } name }
            ? new TextChange(name.QuestionToken.Span, "")
            : null;
    }
}
