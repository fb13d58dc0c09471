using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1045: marks the constructor of a struct with <c>[JsonConstructor]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkConstructorFix))]
[Shared]
public sealed class MarkConstructorFix : CodeFixProvider
{
    private const string Attribute = "JsonConstructor";
    private const string Namespace = "System.Text.Json.Serialization";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [MemberDescriptors.ConstructorNotMarked.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);

        // The diagnostic may stand at a declaration that uses a struct of another assembly.
        if (root?.FindNode(context.Span) is not ParameterSyntax { Parent.Parent: MemberDeclarationSyntax and (ConstructorDeclarationSyntax or TypeDeclarationSyntax) } parameter || model is null)
        {
            return;
        }

        var declaration = (MemberDeclarationSyntax)parameter.Parent!.Parent!;
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var target = declaration is TypeDeclarationSyntax ? "method: " : "";
        var list = $"[{target}{NameAt(declaration.SpanStart, model)}]";

        var change = new TextChange(new TextSpan(declaration.SpanStart, 0), list + Gap(declaration, text));
        context.RegisterCodeFix(
            CodeAction.Create($"Add {list}", _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))), equivalenceKey: nameof(MarkConstructorFix)),
            context.Diagnostics);
    }

    // A declaration of several lines has its attributes in lines of their own.
    private static string Gap(MemberDeclarationSyntax declaration, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        return declaration.Span.End > line.End && string.IsNullOrWhiteSpace(indentation)
            ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation
            : " ";
    }

    private static string NameAt(int position, SemanticModel model) =>
        model.LookupNamespacesAndTypes(position, name: Attribute + "Attribute").Any(static type => type.ContainingNamespace?.ToDisplayString() == Namespace)
            ? Attribute
            : $"{Namespace}.{Attribute}";
}
