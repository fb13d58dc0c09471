using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Suppresses what the compiler says of a <c>switch</c> expression that takes every outcome: it does not know that there are no others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompleteSwitchSuppressor : DiagnosticSuppressor
{
    private const string Reason = "The switch takes every outcome of the interaction, and there can be no others";

    private static readonly SuppressionDescriptor s_notExhaustive = new("EISP0001", "CS8509", Reason);

    // What the compiler says in its place where a case has a condition.
    private static readonly SuppressionDescriptor s_notExhaustiveWithWhen = new("EISP0002", "CS8846", Reason);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [s_notExhaustive, s_notExhaustiveWithWhen];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownTypes.Of(context.Compilation) is not { } types)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindToken(diagnostic.Location.SourceSpan.Start).Parent is SwitchExpressionSyntax expression
                && IsComplete(expression, context.GetSemanticModel(tree), types, context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(diagnostic.Id == s_notExhaustive.SuppressedDiagnosticId ? s_notExhaustive : s_notExhaustiveWithWhen, diagnostic));
            }
        }
    }

    // Of a null that no case takes the compiler says nothing besides (CS8655), which would be lost.
    private static bool IsComplete(SwitchExpressionSyntax expression, SemanticModel model, KnownTypes types, CancellationToken cancellationToken) =>
        OutcomeSwitch.Of(model.GetOperation(expression, cancellationToken), types) is { } found
        && found.CoversAll()
        && (model.GetTypeInfo(expression.GoverningExpression, cancellationToken).Nullability.FlowState != NullableFlowState.MaybeNull || found.CoversNull());
}
