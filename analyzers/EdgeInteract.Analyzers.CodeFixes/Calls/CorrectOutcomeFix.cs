using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Calls;
using EdgeInteract.Analyzers.Rules.Calls.Outcomes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3003: writes the only outcome that can be meant. A constant may be meant for more than this comparison.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectOutcomeFix))]
[Shared]
public sealed class CorrectOutcomeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [CallOutcomeDescriptors.UnknownOutcome.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is LiteralExpressionSyntax literal
            && literal.Span == context.Span
            && context.Diagnostics[0].Properties.TryGetValue(UnknownOutcomeAnalyzer.Meant, out var meant)
            && meant is not null)
        {
            var outcome = literal.WithToken(SyntaxFactory.Literal(literal.Token.LeadingTrivia, SymbolDisplay.FormatLiteral(meant, quote: true), meant, literal.Token.TrailingTrivia));
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Write {outcome.Token.Text}",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, outcome))),
                    equivalenceKey: nameof(CorrectOutcomeFix)),
                context.Diagnostics);
        }
    }
}
