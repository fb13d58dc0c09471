using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1034: writes a placeholder in the case of the only member that it can mean.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectPlaceholderFix))]
[Shared]
public sealed class CorrectPlaceholderFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [TextDescriptors.UnknownPlaceholder.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || model?.GetDeclaredSymbol(type, context.CancellationToken) is not INamedTypeSymbol symbol)
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var placeholder = text.ToString(context.Span);
        var meant = symbol.GetMembers().OfType<IPropertySymbol>()
            .Where(property => !property.IsStatic && string.Equals($"{{{property.Name}}}", placeholder, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        if (meant.Length != 1 || $"{{{meant[0].Name}}}" == placeholder)
        {
            return;
        }

        var change = new TextChange(context.Span, $"{{{meant[0].Name}}}");
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Write {change.NewText}",
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))),
                equivalenceKey: nameof(CorrectPlaceholderFix)),
            context.Diagnostics);
    }
}
