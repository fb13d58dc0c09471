using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>Goes through the blocks of one graph until nothing new comes of it.</summary>
internal sealed class GraphFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly OperationFlow _operations;
    private readonly Action<FlowState, RequestValue> _leave;
    private readonly FlowState?[] _entries;
    private readonly Queue<int> _open = new();

    private GraphFlow(ControlFlowGraph graph, OperationFlow operations, Action<FlowState, RequestValue> leave)
    {
        _graph = graph;
        _operations = operations;
        _leave = leave;
        _entries = new FlowState?[graph.Blocks.Length];
    }

    /// <param name="graph">The graph.</param>
    /// <param name="variables">What is known at its entry.</param>
    /// <param name="operations">What each operation does.</param>
    /// <param name="leave">Gets what is returned, and what holds then.</param>
    public static void Run(ControlFlowGraph graph, FlowVariables variables, OperationFlow operations, Action<FlowState, RequestValue> leave)
    {
        var flow = new GraphFlow(graph, operations, leave);
        flow.Enter(0, variables.Start());
        while (flow._open.Count > 0)
        {
            flow.Visit(graph.Blocks[flow._open.Dequeue()]);
        }
    }

    private void Enter(int block, FlowState state)
    {
        var entry = _entries[block];
        if (entry is null)
        {
            _entries[block] = state.Clone();
        }
        else if (!entry.Merge(state))
        {
            return;
        }

        _open.Enqueue(block);
    }

    private void Visit(BasicBlock block)
    {
        var state = _entries[block.Ordinal]!.Clone();
        EnterHandlers(block, state);
        foreach (var operation in block.Operations)
        {
            _operations.Run(operation, state);
            EnterHandlers(block, state);
        }

        var value = _operations.Run(block.BranchValue, state);
        EnterHandlers(block, state);
        Follow(block.ConditionalSuccessor, state, RequestValue.None);
        Follow(block.FallThroughSuccessor, state, value);
    }

    private void Follow(ControlFlowBranch? branch, FlowState state, RequestValue value)
    {
        if (branch is null)
        {
            return;
        }

        if (branch.Semantics == ControlFlowBranchSemantics.Return || branch.Destination?.Kind == BasicBlockKind.Exit)
        {
            _leave(state, branch.Semantics == ControlFlowBranchSemantics.Return ? value : RequestValue.None);
        }

        if (branch.Destination is { } destination)
        {
            Enter(destination.Ordinal, state);
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            LeaveHandler(branch.Source, state);
        }
    }

    // The graph has no edges to handlers: an exception may come from anywhere.
    private void EnterHandlers(BasicBlock block, FlowState state)
    {
        // Beyond the root are the regions of the method around a lambda.
        for (var region = block.EnclosingRegion; region is not (null or { Kind: ControlFlowRegionKind.Root }); region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                foreach (var handler in region.EnclosingRegion!.NestedRegions)
                {
                    if (handler != region)
                    {
                        Enter(handler.FirstBlockOrdinal, state);
                    }
                }
            }
        }
    }

    // Where a finally block goes on is said by the branches that lead through it. What ends a filter goes on within its handler.
    private void LeaveHandler(BasicBlock block, FlowState state)
    {
        foreach (var other in _graph.Blocks)
        {
            foreach (var branch in Branches(other))
            {
                if (branch.Destination is { } destination && branch.FinallyRegions.Any(region => Contains(region, block)))
                {
                    Enter(destination.Ordinal, state);
                }
            }
        }
    }

    private static ImmutableArray<ControlFlowBranch> Branches(BasicBlock block) =>
        [.. new[] { block.ConditionalSuccessor, block.FallThroughSuccessor }.OfType<ControlFlowBranch>()];

    private static bool Contains(ControlFlowRegion region, BasicBlock block) =>
        region.FirstBlockOrdinal <= block.Ordinal && block.Ordinal <= region.LastBlockOrdinal;
}
