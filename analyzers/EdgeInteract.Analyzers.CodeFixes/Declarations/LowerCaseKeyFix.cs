using System.Collections.Immutable;
using System.Composition;
using System.Text.RegularExpressions;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1010: writes a type key in lower case, with hyphens for what parts its words. Where words are told by their capitals alone, nobody knows whether a hyphen is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LowerCaseKeyFix))]
[Shared]
public sealed class LowerCaseKeyFix : CodeFixProvider
{
    private const string Key = @"\A[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*\z";

    private const string WordWithin = "[a-z0-9][A-Z]";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [NamingDescriptors.MalformedTypeKey.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            || literal.Span != context.Span
            || Correct(literal.Token.ValueText) is not { } key)
        {
            return;
        }

        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var change = new TextChange(context.Span, $"\"{key}\"");
        context.RegisterCodeFix(
            CodeAction.Create($"Write {change.NewText}", _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))), equivalenceKey: nameof(LowerCaseKeyFix)),
            context.Diagnostics);
    }

    private static string? Correct(string key)
    {
        var correct = key.Trim().Replace(' ', '-').Replace('_', '-').ToLowerInvariant();
        return Is(key, WordWithin) || !Is(correct, Key) ? null : correct;
    }

    private static bool Is(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
