using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>EI2004: finds changes by code that goes on when its hook has returned.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BackgroundChangeAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ChangeDescriptors.InBackground];

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
        if (context.OwningSymbol is IMethodSymbol { Parameters.Length: > 1 } method && types.HookMethods.StageOf(method) == HookStage.BeforePublish)
        {
            foreach (var (change, start) in RequestChanges.Of(types, method, context.OperationBlocks).Late)
            {
                // A fix needs to know what would have to be awaited.
                context.ReportDiagnostic(Diagnostic.Create(ChangeDescriptors.InBackground, change.Place.GetLocation(), [start.GetLocation()], change.What));
            }
        }
    }
}
