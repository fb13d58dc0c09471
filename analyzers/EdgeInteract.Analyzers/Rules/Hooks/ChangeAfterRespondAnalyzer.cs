using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>EI2003: finds changes of a request that was answered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChangeAfterRespondAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ChangeDescriptors.AfterRespond];

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterSymbolStartAction(
            start =>
            {
                if (types.HookMethods.MayHave((INamedTypeSymbol)start.Symbol))
                {
                    start.RegisterOperationBlockAction(block => Read(block, types));
                }
            },
            SymbolKind.NamedType);

    private static void Read(OperationBlockAnalysisContext context, KnownTypes types)
    {
        if (context.OwningSymbol is IMethodSymbol { Parameters.Length: > 1 } method && types.HookMethods.StageOf(method) == HookStage.AfterRespond)
        {
            foreach (var change in RequestChanges.Of(types, method, context.OperationBlocks).All)
            {
                context.ReportDiagnostic(Diagnostic.Create(ChangeDescriptors.AfterRespond, change.Place.GetLocation(), change.What));
            }
        }
    }
}
