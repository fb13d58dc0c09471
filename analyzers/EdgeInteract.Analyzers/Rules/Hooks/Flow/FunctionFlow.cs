using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>
/// Follows one parameter of one function, and the copies that are made of it, along the control flow graph to where they go. What cannot be followed counts as used.
/// </summary>
internal sealed class FunctionFlow
{
    private readonly FlowVariables _variables;
    private readonly OperationFlow _operations;
    private readonly CopySites _sites = new();
    private readonly HashSet<int> _copiesOut = [];
    private readonly IParameterSymbol _root;
    private readonly NestedFunctions _nested;
    private readonly ControlFlowGraph _graph;
    private RequestValue _returned;

    private FunctionFlow(KnownTypes types, HelperSummaries helpers, IParameterSymbol root, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        _root = root;
        _graph = graph;
        _nested = new NestedFunctions(graph, cancellationToken);
        _variables = new FlowVariables(root, _nested, _sites);
        _operations = new OperationFlow(types, helpers, _nested, _variables, _sites, cancellationToken);
    }

    /// <param name="types">The known types.</param>
    /// <param name="helpers">What is known of other functions.</param>
    /// <param name="root">The parameter to follow.</param>
    /// <param name="graph">The graph of the function that has it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static FunctionSummary Run(KnownTypes types, HelperSummaries helpers, IParameterSymbol root, ControlFlowGraph graph, CancellationToken cancellationToken) =>
        new FunctionFlow(types, helpers, root, graph, cancellationToken).Run(cancellationToken);

    private FunctionSummary Run(CancellationToken cancellationToken)
    {
        // What functions share has no order, so that each may tell the others something new.
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            _variables.IsNews = false;
            GraphFlow.Run(_graph, _variables, _operations, Leave);
            foreach (var nested in _nested.Graphs)
            {
                GraphFlow.Run(nested, _variables, _operations, LeaveNested);
            }
        }
        while (_variables.IsNews);

        var lost = _sites.All.Where(IsLost)
            .Select(site => new LostCopy(site.Kind, site.Syntax, _root, site.Helper))
            .Concat(_operations.LostInHelpers)
            .Distinct();
        var copies = _sites.In(_returned).Where(static site => site.Kind != CopyKind.New).ToArray();
        return new FunctionSummary
        {
            IsUsed = _sites.IsOriginalUsed,
            IsRead = _sites.IsOriginalRead,
            ReturnsOriginal = _returned.MayBeOriginal,
            ReturnsCopy = copies.Length > 0,
            ReturnsUsedCopy = copies.All(static site => site.IsUsed),
            CopiesOut = [.. _copiesOut],
            Lost = [.. lost],
        };
    }

    private static bool IsLost(CopySite site) => !site.IsUsed && !site.IsReturned && site.Kind switch
    {
        CopyKind.Reassignment => true,
        CopyKind.With or CopyKind.Helper => !site.IsRead && !site.IsAssignedToParameter,
        CopyKind.PlainCopy => site.IsChanged && !site.IsRead && !site.IsAssignedToParameter,
        _ => false,
    };

    private void Leave(FlowState state, RequestValue value)
    {
        _returned |= value;
        Return(value);
        foreach (var parameter in ((IMethodSymbol)_root.ContainingSymbol).Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out && _variables.Read(parameter, state) is { HasCopy: true } given)
            {
                _copiesOut.Add(parameter.Ordinal);
                Return(given);
            }
        }
    }

    private void Return(RequestValue value)
    {
        foreach (var site in _sites.In(value))
        {
            site.IsReturned = true;
        }
    }

    // Who calls it is not followed.
    private void LeaveNested(FlowState state, RequestValue value) => _sites.Use(value);
}
