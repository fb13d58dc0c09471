using System.Composition;
using System.Text.RegularExpressions;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1010: writes a type key in lower case, with hyphens for what parts its words. Where words are told by their capitals alone, nobody knows whether a hyphen is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LowerCaseKeyFix))]
[Shared]
public sealed class LowerCaseKeyFix() : TextFix(NamingDescriptors.MalformedTypeKey)
{
    private const string Key = @"\A[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*\z";

    private const string WordWithin = "[a-z0-9][A-Z]";

    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        return source.Root.FindNode(span, getInnermostNodeForTie: true) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            && literal.Span == span
            && Correct(literal.Token.ValueText) is { } key
            ? new TextEdit($"Write \"{key}\"", [new TextChange(span, $"\"{key}\"")])
            : null;
    }

    private static string? Correct(string key)
    {
        var correct = key.Trim().Replace(' ', '-').Replace('_', '-').ToLowerInvariant();
        return Is(key, WordWithin) || !Is(correct, Key) ? null : correct;
    }

    private static bool Is(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
