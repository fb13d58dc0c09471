using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>EI2001, EI2002 and EI2007: finds what a hook changes in a copy, and loses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PropagationAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [PropagationDescriptors.ReassignedParameter, PropagationDescriptors.DroppedCopy, PropagationDescriptors.DroppedResult];

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        var pass = new PropagationPass(types);
        context.RegisterSymbolStartAction(
            start =>
            {
                if (types.HookMethods.MayHave((INamedTypeSymbol)start.Symbol))
                {
                    start.RegisterOperationBlockAction(pass.Read);
                }
            },
            SymbolKind.NamedType);
    }
}
