using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>Offers to rewrite the type whose name a diagnostic stands at.</summary>
internal static class TypeFix
{
    public static async Task RegisterAsync(
        CodeFixContext context,
        string title,
        Func<INamedTypeSymbol, bool> isRight,
        Func<TypeDeclarationSyntax, IEnumerable<TextChange>> rewrite)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || type.Identifier.Span != context.Span
            || model?.GetDeclaredSymbol(type, context.CancellationToken) is not INamedTypeSymbol symbol
            || !isRight(symbol))
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        context.RegisterCodeFix(
            CodeAction.Create(
                string.Format(System.Globalization.CultureInfo.InvariantCulture, title, type.Identifier.ValueText),
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(rewrite(type)))),
                equivalenceKey: title),
            context.Diagnostics);
    }
}
