using System.Composition;
using EdgeInteract.Analyzers.Rules.Calls;
using EdgeInteract.Analyzers.Rules.Calls.Outcomes;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3002: adds a case for each outcome that a <c>switch</c> misses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingOutcomesFix))]
[Shared]
public sealed class AddMissingOutcomesFix() : TextFix(CallOutcomeDescriptors.MissingOutcomes)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = source.Model;
        if (source.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not { } found
            || KnownTypes.Of(model.Compilation) is not { } types
            || OutcomeSwitch.Of(model.GetOperation(found, cancellationToken), types)?.FindMissing() is not { Count: > 0 } missing
            || missing.Any(outcome => !model.IsAccessible(found.SpanStart, outcome.Type)))
        {
            return null;
        }

        var cases = new NewCases(model, found, missing);
        var changes = found switch
        {
            SwitchExpressionSyntax expression => SwitchExpressionEdit.Of(expression, cases, source.Text),
            SwitchStatementSyntax statement => SwitchStatementEdit.Of(statement, cases, source.Text),
            _ => null,
        };
        return changes is null ? null : new TextEdit("Add the missing outcomes", [.. changes]);
    }
}
