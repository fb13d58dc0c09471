using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Reports a <c>switch</c> that misses an outcome: EI3002.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingOutcomeAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [CallOutcomeDescriptors.MissingOutcomes];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterOperationAction(operation => Check(operation, types), OperationKind.Switch, OperationKind.SwitchExpression);

    private static void Check(OperationAnalysisContext context, KnownTypes types)
    {
        // What the compiler finds complete is.
        if (context.Operation is not ISwitchExpressionOperation { IsExhaustive: true }
            && OutcomeSwitch.Of(context.Operation, types) is { } found
            && found.FindMissing() is { Count: > 0 } missing
            && Keyword(context.Operation.Syntax) is { } keyword)
        {
            context.ReportDiagnostic(Diagnostic.Create(CallOutcomeDescriptors.MissingOutcomes, keyword.GetLocation(), found.Outcomes.Declaration.Name, Describe(missing)));
        }
    }

    private static SyntaxToken? Keyword(SyntaxNode syntax) => syntax switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword,
        SwitchExpressionSyntax expression => expression.SwitchKeyword,
        _ => null,
    };

    private static string Describe(IReadOnlyList<OutcomeCase> missing)
    {
        var names = missing.Select(static outcome => outcome.Name is { } name ? $"'{outcome.Type.Name}' (\"{name}\")" : $"'{outcome.Type.Name}' (every other outcome)").ToArray();
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Length - 1))} and {names[names.Length - 1]}";
    }
}
