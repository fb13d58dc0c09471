using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Calls;
using EdgeInteract.Analyzers.Rules.Calls.Outcomes;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3002: adds a case for each outcome that a <c>switch</c> misses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingOutcomesFix))]
[Shared]
public sealed class AddMissingOutcomesFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [CallOutcomeDescriptors.MissingOutcomes.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not { } found
            || model is null
            || KnownTypes.Of(model.Compilation) is not { } types
            || OutcomeSwitch.Of(model.GetOperation(found, context.CancellationToken), types)?.FindMissing() is not { Count: > 0 } missing
            || missing.Any(outcome => !model.IsAccessible(found.SpanStart, outcome.Type)))
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var cases = new NewCases(model, found, missing);
        var changes = found switch
        {
            SwitchExpressionSyntax expression => SwitchExpressionEdit.Of(expression, cases, text),
            SwitchStatementSyntax statement => SwitchStatementEdit.Of(statement, cases, text),
            _ => null,
        };
        if (changes is not null)
        {
            context.RegisterCodeFix(
                CodeAction.Create("Add the missing outcomes", _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))), equivalenceKey: nameof(AddMissingOutcomesFix)),
                context.Diagnostics);
        }
    }
}
