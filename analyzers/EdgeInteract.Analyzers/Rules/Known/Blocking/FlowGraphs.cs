using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>Finds the control flow graph of the method, the lambda or the local function that an operation is in.</summary>
internal static class FlowGraphs
{
    public static ControlFlowGraph? Of(IOperation operation)
    {
        var functions = new Stack<IOperation>();
        var root = operation;
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                functions.Push(current);
            }

            root = current;
        }

        var graph = OfRoot(root);
        while (graph is not null && functions.Count > 0)
        {
            graph = functions.Pop() switch
            {
                ILocalFunctionOperation function => OfLocal(graph, function),
                var lambda => OfLambda(graph, lambda.Syntax),
            };
        }

        return graph;
    }

    private static ControlFlowGraph? OfRoot(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body),
        IBlockOperation body => ControlFlowGraph.Create(body),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer),
        _ => null,
    };

    private static ControlFlowGraph? OfLocal(ControlFlowGraph graph, ILocalFunctionOperation function) =>
        graph.LocalFunctions.Contains(function.Symbol, SymbolEqualityComparer.Default) ? graph.GetLocalFunctionControlFlowGraph(function.Symbol) : null;

    private static ControlFlowGraph? OfLambda(ControlFlowGraph graph, SyntaxNode syntax) => graph.Blocks
        .SelectMany(static block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
        .SelectMany(static operation => operation.DescendantsAndSelf())
        .OfType<IFlowAnonymousFunctionOperation>()
        .FirstOrDefault(candidate => candidate.Syntax == syntax) is { } lambda
            ? graph.GetAnonymousFunctionControlFlowGraph(lambda)
            : null;
}
