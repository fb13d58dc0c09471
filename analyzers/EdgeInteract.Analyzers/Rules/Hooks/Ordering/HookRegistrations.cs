using EdgeInteract.Analyzers.Rules.Known.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Ordering;

/// <summary>The hooks that one method, lambda or program registers, and which of them is registered before which.</summary>
internal sealed class HookRegistrations
{
    private readonly ControlFlowGraph _graph;
    private readonly Dictionary<SyntaxNode, (int Block, int Index)> _places = [];

    private HookRegistrations(ControlFlowGraph graph)
    {
        _graph = graph;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                Place(operation, block.Ordinal);
            }

            Place(block.BranchValue, block.Ordinal);
        }
    }

    /// <summary>The hook that a call adds.</summary>
    public static INamedTypeSymbol? HookOf(IInvocationOperation call) =>
        call.TargetMethod is { Name: "AddInteractionHook", IsExtensionMethod: true, TypeArguments.Length: 1 } method && method.ContainingAssembly.Name == "EdgeInteract"
            ? method.TypeArguments[0] as INamedTypeSymbol
            : null;

    /// <summary>The calls that add a hook to the same services, after a call that does.</summary>
    public static IEnumerable<IInvocationOperation> After(IInvocationOperation call)
    {
        if (ServiceCollections.Of(call) is not { } services || FlowGraphs.Of(call) is not { } graph)
        {
            return [];
        }

        var all = new HookRegistrations(graph);
        IOperation body = call;
        while (body.Parent is { } parent and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            body = parent;
        }

        return body.Descendants()
            .OfType<IInvocationOperation>()
            .Where(other => other != call && HookOf(other) is not null && all.IsBefore(call, other) && ServiceCollections.Of(other) is { } target && target.SequenceEqual(services))
            .OrderBy(other => all._places[other.Syntax].Block)
            .ThenBy(other => all._places[other.Syntax].Index);
    }

    private void Place(IOperation? operation, int block)
    {
        if (operation is null or IFlowAnonymousFunctionOperation)
        {
            return;
        }

        // What a call is made on comes before the call.
        foreach (var child in operation.ChildOperations)
        {
            Place(child, block);
        }

        if (operation is IInvocationOperation)
        {
            _places[operation.Syntax] = (block, _places.Count);
        }
    }

    private bool IsBefore(IInvocationOperation first, IInvocationOperation second)
    {
        if (!_places.TryGetValue(first.Syntax, out var one) || !_places.TryGetValue(second.Syntax, out var other) || Leads(one.Block, one.Block))
        {
            // What a loop adds comes before and after everything else in it.
            return false;
        }

        return one.Block == other.Block ? one.Index < other.Index : Leads(one.Block, other.Block);
    }

    private bool Leads(int from, int to)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([from]);
        while (open.Count > 0)
        {
            var block = _graph.Blocks[open.Pop()];
            foreach (var branch in (ControlFlowBranch?[])[block.ConditionalSuccessor, block.FallThroughSuccessor])
            {
                if (branch?.Destination is not { Ordinal: var next })
                {
                    continue;
                }

                if (next == to)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
