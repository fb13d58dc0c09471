using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>Follows control from a place where the exception that blocks is in hand, along every way that what is known of it leaves open.</summary>
internal sealed class BlockedPaths
{
    // Beyond this many different states of a block, or calls in calls, what is found so far is taken for all.
    private const int MostStates = 24;
    private const int MostDepth = 6;

    private readonly BlockingQuery _query;
    private readonly ControlFlowGraph _graph;
    private readonly BlockedFacts _facts;
    private readonly Dictionary<int, List<ImmutableDictionary<object, Fact>>> _seen = [];
    private readonly Stack<(BasicBlock Block, ImmutableDictionary<object, Fact> Known)> _open = new();
    private readonly List<PathExit> _exits = [];
    private readonly ControlFlowRegion? _again;

    private BlockedPaths(BlockingQuery query, ControlFlowGraph graph, BlockedFacts facts, ControlFlowRegion? again)
    {
        _query = query;
        _graph = graph;
        _facts = facts;
        _again = again;
    }

    /// <summary>The ways out of a method, from one of its blocks on, that throw nothing.</summary>
    /// <param name="query">The question that it is part of.</param>
    /// <param name="graph">The method.</param>
    /// <param name="start">Where the way begins.</param>
    /// <param name="facts">What is known there.</param>
    /// <param name="again">A region that is not entered: who comes there tries again, and meets the exception again.</param>
    public static List<PathExit> Follow(BlockingQuery query, ControlFlowGraph graph, int start, BlockedFacts facts, ControlFlowRegion? again = null)
    {
        var paths = new BlockedPaths(query, graph, facts, again);
        paths.Open(graph.Blocks[start], facts.Known);
        paths.Run();
        return paths._exits;
    }

    /// <summary>What a call of a method of the same compilation gives, or <see cref="Fact.Never"/> if it always throws.</summary>
    public static Fact Through(BlockingQuery query, BlockedFacts facts, IInvocationOperation call)
    {
        var method = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        if (query.Depth >= MostDepth || method.IsAbstract || method.IsVirtual || !query.Methods.IsOwn(method))
        {
            return Fact.Unknown;
        }

        if (query.Methods.BodyOf(method) is not { } body || FlowGraphs.Of(body) is not { } graph)
        {
            return Fact.Unknown;
        }

        var inner = new BlockedFacts(query, facts.Type, null);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                inner.Set(parameter.OriginalDefinition, facts.Evaluate(argument.Value));
            }
        }

        query.Depth++;
        try
        {
            var exits = Follow(query, graph, 0, inner);
            return exits.Count == 0 ? Fact.Never : exits.TrueForAll(exit => exit.Value == exits[0].Value) ? exits[0].Value : Fact.Unknown;
        }
        finally
        {
            query.Depth--;
        }
    }

    private void Run()
    {
        while (_open.Count > 0)
        {
            var (block, known) = _open.Pop();
            _facts.Known = known;
            if (block.Operations.All(Execute))
            {
                Leave(block);
            }
        }
    }

    private void Leave(BasicBlock block)
    {
        if (block.Kind == BasicBlockKind.Exit)
        {
            _exits.Add(new PathExit(Fact.Unknown, null));
            return;
        }

        if (block.BranchValue is { } value && !Execute(value))
        {
            return;
        }

        var condition = block.ConditionKind == ControlFlowConditionKind.None ? Fact.Unknown : _facts.Evaluate(block.BranchValue);
        var jumps = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? condition : condition == Fact.True ? Fact.False : condition == Fact.False ? Fact.True : Fact.Unknown;
        if (block.ConditionKind != ControlFlowConditionKind.None && jumps != Fact.False)
        {
            Take(block.ConditionalSuccessor, block.BranchValue);
        }

        if (block.ConditionKind == ControlFlowConditionKind.None || jumps != Fact.True)
        {
            Take(block.FallThroughSuccessor, block.BranchValue);
        }
    }

    private void Take(ControlFlowBranch? branch, IOperation? value)
    {
        switch (branch?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                _exits.Add(new PathExit(_facts.Evaluate(value), value));
                break;
            case ControlFlowBranchSemantics.Regular when branch.Destination is { } next:
                Open(next, _facts.Known);
                break;
        }
    }

    private void Open(BasicBlock block, ImmutableDictionary<object, Fact> known)
    {
        if (_again is not null && block.Ordinal >= _again.FirstBlockOrdinal && block.Ordinal <= _again.LastBlockOrdinal)
        {
            return;
        }

        if (!_seen.TryGetValue(block.Ordinal, out var seen))
        {
            _seen.Add(block.Ordinal, seen = []);
        }

        if (seen.Count >= MostStates || seen.Exists(other => other.Count == known.Count && other.All(pair => known.TryGetValue(pair.Key, out var fact) && fact == pair.Value)))
        {
            return;
        }

        seen.Add(known);
        _open.Push((block, known));
    }

    // Whether control goes on behind an operation.
    private bool Execute(IOperation operation)
    {
        if (operation is IFlowAnonymousFunctionOperation)
        {
            return true;
        }

        foreach (var child in operation.ChildOperations)
        {
            if (!Execute(child))
            {
                return false;
            }
        }

        switch (operation)
        {
            case IFlowCaptureOperation capture:
                _facts.Set(capture.Id, _facts.Evaluate(capture.Value));
                return true;
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, _facts.Evaluate(assignment.Value));
            case IAssignmentOperation { Target: ILocalReferenceOperation local }:
                _facts.Set(local.Local, Fact.Unknown);
                return true;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation local }:
                _facts.Set(local.Local, Fact.Unknown);
                return true;
            case IInvocationOperation call:
                return Returns(call);
            default:
                return true;
        }
    }

    private bool Assign(IOperation target, Fact fact)
    {
        switch (target)
        {
            // The caller has it, or the method around the lambda.
            case IParameterReferenceOperation { Parameter.RefKind: not RefKind.None } when fact == Fact.Blocked:
            case ILocalReferenceOperation { Local.ContainingSymbol: var owner } when fact != Fact.Unknown && !IsOwn(owner):
                return false;
            case ILocalReferenceOperation local:
                _facts.Set(local.Local, fact);
                return true;
            case IParameterReferenceOperation parameter:
                _facts.Set(parameter.Parameter, fact);
                return true;
            default:
                return true;
        }
    }

    private bool IsOwn(ISymbol owner) => _graph.Parent is null || SymbolEqualityComparer.Default.Equals(owner, Owner);

    private ISymbol? Owner => _graph.OriginalOperation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation function => function.Symbol,
        _ => null,
    };

    private bool Returns(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (KnownCalls.IsDispatch(method) || method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute"))
        {
            return false;
        }

        // Kept for somebody who throws it later.
        if (method.Name is "Add" or "TryAdd" or "Enqueue" or "Push" or "SetException" or "TrySetException"
            && call.Arguments.Any(argument => _facts.Evaluate(argument.Value) == Fact.Blocked))
        {
            return false;
        }

        var isAwaited = call.Parent is IAwaitOperation || (call.Parent is IInvocationOperation { Parent: IAwaitOperation } outer && KnownCalls.IsSameTask(outer));
        return (method.IsAsync && !isAwaited) || BlockedPaths.Through(_query, _facts, call) != Fact.Never;
    }
}
