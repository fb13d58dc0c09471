using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Reports a comparison with an outcome that there is not: EI3003.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownOutcomeAnalyzer : RuleAnalyzer
{
    /// <summary>The property of a diagnostic that has the outcome which was meant, where only one can be.</summary>
    internal const string Meant = nameof(Meant);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [CallOutcomeDescriptors.UnknownOutcome];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        var interactions = new InteractionTypes(types);
        context.RegisterOperationAction(operation => Check(operation, types, interactions), OperationKind.PropertyReference);
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types, InteractionTypes interactions)
    {
        if (context.Operation is not IPropertyReferenceOperation { Property: { Name: "Outcome" } property }
            || !SymbolEqualityComparer.Default.Equals(property.ContainingType, types.Response))
        {
            return;
        }

        var comparisons = OutcomeComparisons.Of(context.Operation, interactions);
        foreach (var comparison in comparisons)
        {
            Check(context, comparison, comparisons, types);
        }
    }

    private static void Check(OperationAnalysisContext context, OutcomeComparison comparison, IReadOnlyList<OutcomeComparison> all, KnownTypes types)
    {
        var names = comparison.Outcomes?.Names ?? types.Outcomes.All.SelectMany(static outcomes => outcomes.Names).Concat(BuiltInOutcomes.Names);
        if (comparison.Outcomes is { HasCatchAll: true } || names.Any(comparison.IsSame))
        {
            return;
        }

        // Where the type is not known, or a type takes every name, only one that is nearly another is wrong.
        var near = Spelling.Nearest(comparison.Text, names);
        if (comparison.Outcomes is null && near.Count == 0)
        {
            return;
        }

        var where = comparison.Outcomes is { } outcomes ? $"an outcome of '{outcomes.Declaration.Name}'" : "an outcome of any interaction that is known here";
        var advice = near.Count > 0 ? $"perhaps \"{string.Join("\" or \"", near)}\" is meant" : $"it has \"{string.Join("\", \"", names)}\"";
        context.ReportDiagnostic(Diagnostic.Create(
            CallOutcomeDescriptors.UnknownOutcome,
            comparison.Place.Syntax.GetLocation(),
            near.Count == 1 && !IsTaken(near[0], comparison, all) ? ImmutableDictionary<string, string?>.Empty.Add(Meant, near[0]) : null,
            comparison.Text,
            where,
            advice));
    }

    // What is asked for already would be there twice, which a switch may not have.
    private static bool IsTaken(string name, OutcomeComparison comparison, IReadOnlyList<OutcomeComparison> all) =>
        comparison.Case == TextCase.Changed || all.Any(other => other != comparison && (other.IsSame(name) || Spelling.Nearest(other.Text, [name]).Count > 0));
}
