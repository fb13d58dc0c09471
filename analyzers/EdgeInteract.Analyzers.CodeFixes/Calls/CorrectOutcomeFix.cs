using System.Composition;
using EdgeInteract.Analyzers.Rules.Calls;
using EdgeInteract.Analyzers.Rules.Calls.Outcomes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3003: writes the only outcome that can be meant. A constant may be meant for more than this comparison.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectOutcomeFix))]
[Shared]
public sealed class CorrectOutcomeFix() : TextFix(CallOutcomeDescriptors.UnknownOutcome)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        if (source.Root.FindToken(span.Start).Parent is not LiteralExpressionSyntax literal
            || literal.Span != span
            || !diagnostic.Properties.TryGetValue(UnknownOutcomeAnalyzer.Meant, out var meant)
            || meant is null)
        {
            return null;
        }

        var outcome = SymbolDisplay.FormatLiteral(meant, quote: true);
        return new TextEdit($"Write {outcome}", [new TextChange(span, outcome)]);
    }
}
