using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>The local functions and lambdas of a function, at any depth, and what they take from around them.</summary>
internal sealed class NestedFunctions
{
    private readonly Dictionary<ISymbol, ControlFlowGraph> _graphs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _captured = new(SymbolEqualityComparer.Default);

    // null where a delegate is assigned more than once, so that nobody knows which one is called.
    private readonly Dictionary<ISymbol, IMethodSymbol?> _delegates = new(SymbolEqualityComparer.Default);

    public NestedFunctions(ControlFlowGraph graph, CancellationToken cancellationToken) => Collect(graph, cancellationToken);

    public IEnumerable<ControlFlowGraph> Graphs => _graphs.Values;

    /// <summary>Whether a variable is seen by another function than the one that declares it, so that nobody knows when.</summary>
    public bool IsCaptured(ISymbol variable) => _captured.Contains(variable);

    /// <summary>The graph of a local function or lambda.</summary>
    public ControlFlowGraph? Find(IMethodSymbol function) => _graphs.TryGetValue(function.OriginalDefinition, out var graph) ? graph : null;

    /// <summary>The lambda or method that a local delegate always is.</summary>
    public IMethodSymbol? Find(ILocalSymbol local) => _delegates.TryGetValue(local, out var function) ? function : null;

    private void Collect(ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        foreach (var function in graph.LocalFunctions)
        {
            Add(function, graph.GetLocalFunctionControlFlowGraph(function, cancellationToken), cancellationToken);
        }

        foreach (var operation in graph.Blocks.SelectMany(static block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations))
        {
            foreach (var part in operation.DescendantsAndSelf())
            {
                if (part is IFlowAnonymousFunctionOperation lambda)
                {
                    Add(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), cancellationToken);
                }
                else if (part is ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local } } assignment)
                {
                    _delegates[local] = _delegates.ContainsKey(local) ? null : Target(assignment.Value);
                }
            }
        }
    }

    private void Add(IMethodSymbol function, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        if (_graphs.ContainsKey(function))
        {
            return;
        }

        _graphs.Add(function, graph);
        foreach (var part in graph.OriginalOperation.DescendantsAndSelf())
        {
            var variable = part switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            };
            if (variable is not null && !variable.IsDeclaredIn(function))
            {
                _captured.Add(variable);
            }
        }

        Collect(graph, cancellationToken);
    }

    private static IMethodSymbol? Target(IOperation value) => value switch
    {
        IConversionOperation conversion => Target(conversion.Operand),
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } => lambda.Symbol,
        IDelegateCreationOperation { Target: IMethodReferenceOperation { IsVirtual: false } method } => method.Method,
        _ => null,
    };
}
