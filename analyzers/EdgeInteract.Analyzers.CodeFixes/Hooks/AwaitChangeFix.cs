using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Hooks;
using EdgeInteract.Analyzers.Rules.Known.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>EI2004: awaits what changes the request, where an async hook starts it by a statement and lets it go.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitChangeFix))]
[Shared]
public sealed class AwaitChangeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [ChangeDescriptors.InBackground.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (context.Diagnostics[0].AdditionalLocations.FirstOrDefault() is not { } start
            || root?.FindNode(start.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax call
            || call is ConditionalAccessExpressionSyntax
            || AwaitEdit.Of(call) is not { } change
            || !IsDoneWhenAwaited(model, AwaitEdit.WholeOf(call)))
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        context.RegisterCodeFix(
            CodeAction.Create(
                "Await the change",
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))),
                equivalenceKey: nameof(AwaitChangeFix)),
            context.Diagnostics);
    }

    // A task within a task would have to be awaited twice; in a lambda or a local function, who calls that has to await as well.
    private static bool IsDoneWhenAwaited(SemanticModel? model, ExpressionSyntax task) =>
        model?.GetTypeInfo(task).Type is INamedTypeSymbol type
        && !type.GetMembers(WellKnownMemberNames.GetAwaiter).IsEmpty
        && !type.TypeArguments.Any(BackgroundCalls.IsTask)
        && task.Ancestors().First(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is MethodDeclarationSyntax;
}
