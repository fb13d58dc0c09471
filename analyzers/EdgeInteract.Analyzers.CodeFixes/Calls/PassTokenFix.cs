using System.Composition;
using System.Globalization;
using EdgeInteract.Analyzers.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3005: passes the only token that is in reach.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassTokenFix))]
[Shared]
public sealed class PassTokenFix() : TextFix(CallRequestDescriptors.UnpassedToken)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var properties = diagnostic.Properties;
        if (source.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: { CloseParenToken.IsMissing: false } list }
            || !properties.TryGetValue(UnpassedTokenAnalyzer.TokenProperty, out var token)
            || !properties.TryGetValue(UnpassedTokenAnalyzer.ParameterProperty, out var parameter)
            || !properties.TryGetValue(UnpassedTokenAnalyzer.OrdinalProperty, out var ordinal))
        {
            return null;
        }

        var isNext = list.Arguments.Count.ToString(CultureInfo.InvariantCulture) == ordinal && list.Arguments.All(static argument => argument.NameColon is null);
        var argument = isNext ? Escape(token!) : $"{Escape(parameter!)}: {Escape(token!)}";
        return new TextEdit($"Pass '{token}'", [ChangeOf(list, argument, source.Text)]);
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
