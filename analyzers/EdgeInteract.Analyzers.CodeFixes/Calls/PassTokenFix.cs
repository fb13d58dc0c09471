using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using EdgeInteract.Analyzers.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3005: passes the only token that is in reach.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassTokenFix))]
[Shared]
public sealed class PassTokenFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [CallRequestDescriptors.UnpassedToken.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var properties = context.Diagnostics[0].Properties;
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: { CloseParenToken.IsMissing: false } list }
            || !properties.TryGetValue(UnpassedTokenAnalyzer.TokenProperty, out var token)
            || !properties.TryGetValue(UnpassedTokenAnalyzer.ParameterProperty, out var parameter)
            || !properties.TryGetValue(UnpassedTokenAnalyzer.OrdinalProperty, out var ordinal))
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var isNext = list.Arguments.Count.ToString(CultureInfo.InvariantCulture) == ordinal && list.Arguments.All(static argument => argument.NameColon is null);
        var argument = isNext ? Escape(token!) : $"{Escape(parameter!)}: {Escape(token!)}";
        var change = ChangeOf(list, argument, text);
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Pass '{token}'",
                _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))),
                equivalenceKey: nameof(PassTokenFix)),
            context.Diagnostics);
    }

    private static TextChange ChangeOf(ArgumentListSyntax list, string argument, SourceText text)
    {
        if (list.Arguments.Count == 0)
        {
            return new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), argument);
        }

        var last = list.Arguments[list.Arguments.Count - 1];
        return new TextChange(new TextSpan(last.Span.End, 0), $",{SpaceBefore(last, text)}{argument}");
    }

    // Where each argument has a line of its own, so has this one. A comment behind the last one is left where it is.
    private static string SpaceBefore(ArgumentSyntax last, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(last.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, last.SpanStart));
        return before.Trim().Length > 0 || last.GetTrailingTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? " "
            : text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end + before : " ";
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
