using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3004: awaits a request whose task is dropped by a statement, where the function around it is async.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitRequestFix))]
[Shared]
public sealed class AwaitRequestFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [CallRequestDescriptors.DroppedRequest.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || AwaitEdit.Of(call) is not { } change)
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        context.RegisterCodeFix(
            CodeAction.Create(
                "Await the request",
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))),
                equivalenceKey: nameof(AwaitRequestFix)),
            context.Diagnostics);
    }
}
