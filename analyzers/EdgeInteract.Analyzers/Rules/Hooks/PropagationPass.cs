using System.Collections.Concurrent;
using EdgeInteract.Analyzers.Rules.Hooks.Flow;
using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Looks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>Looks into the hooks of one compilation.</summary>
internal sealed class PropagationPass(KnownTypes types)
{
    private readonly HelperSummaries _helpers = new(types);

    // Two hooks may call the same helper.
    private readonly ConcurrentDictionary<(string Id, SyntaxNode Syntax), bool> _said = new();

    public void Read(OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol { Parameters.Length: > 1 } method
            || types.HookMethods.StageOf(method) != HookStage.BeforePublish
            || context.OperationBlocks.FirstOrDefault(static block => block.Kind == OperationKind.Block) is not { } body)
        {
            return;
        }

        // Most hooks change the request as they should: for them no graph is made, and no helper bound.
        if (!types.SourceFunctions.May(Effects.Copies, body.Syntax))
        {
            return;
        }

        // A typed hook gets the payload besides, which is lost in the same way.
        foreach (var parameter in method.Parameters.Take(method.Parameters.Length - 1))
        {
            foreach (var lost in FunctionFlow.Run(types, _helpers, parameter, context.GetControlFlowGraph(body), context.CancellationToken).Lost)
            {
                Say(lost, context);
            }
        }
    }

    private void Say(LostCopy lost, OperationBlockAnalysisContext context)
    {
        var rule = lost.Kind switch
        {
            CopyKind.Reassignment => PropagationDescriptors.ReassignedParameter,
            CopyKind.Helper => PropagationDescriptors.DroppedResult,
            _ => PropagationDescriptors.DroppedCopy,
        };
        if (_said.TryAdd((rule.Id, lost.Syntax), true))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, lost.Syntax.GetLocation(), lost.Parameter.Name, Advice(lost.Parameter), lost.Helper));
        }
    }

    private string Advice(IParameterSymbol parameter) => types.IsRequest(parameter.Type)
        ? $"set the properties of '{parameter.Name}' itself, which is what is delivered, as in {parameter.Name}.TargetUserId = …"
        : "assign what is changed to the property Payload of the request, which is what is delivered";
}
