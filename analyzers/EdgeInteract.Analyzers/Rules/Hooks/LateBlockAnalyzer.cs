using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Blocking;
using EdgeInteract.Analyzers.Rules.Known.Looks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>EI2006: what would block a request is thrown when its answer is accepted already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LateBlockAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [HookBlockingDescriptors.TooLate];

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is IMethodSymbol method && types.HookMethods.StageOf(method) == HookStage.AfterRespond)
            {
                foreach (var body in block.OperationBlocks)
                {
                    // Most hooks throw nothing, and call nothing here that does.
                    if (types.SourceFunctions.May(Effects.Throws, body.Syntax))
                    {
                        Analyze(block, types, method, body);
                    }
                }
            }
        });

    private static void Analyze(OperationBlockAnalysisContext context, KnownTypes types, IMethodSymbol method, IOperation body)
    {
        var escapes = new EscapeWalker(new BlockingQuery(types.Blocking), method, null, body).Read(body);
        var reported = new HashSet<SyntaxNode>();
        foreach (var escape in escapes.OnCall.Concat(escapes.OnAwait))
        {
            // What another hook's OnAfterRespond throws is reported there.
            var isReportedThere = escape.Place is IInvocationOperation call && types.HookMethods.StageOf(call.TargetMethod) == HookStage.AfterRespond;
            if (escape.IsCertain && !isReportedThere && reported.Add(escape.Place.Syntax))
            {
                context.ReportDiagnostic(Diagnostic.Create(HookBlockingDescriptors.TooLate, escape.Place.Syntax.GetLocation(), escape.Type.Name));
            }
        }
    }
}
