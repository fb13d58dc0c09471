using EdgeInteract.Analyzers.Rules.Known.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>Where the ways through a handler end.</summary>
internal sealed class HandlerWays(BlockingQuery query, IMethodSymbol owner, ITryOperation attempt, ICatchClauseOperation clause)
{
    /// <summary>Whether the method can end as if nothing had been blocked.</summary>
    public bool Swallow(IEnumerable<Escape> escapes) => FlowGraphs.Of(attempt) is { } graph
        && FindRegion(graph) is { } region
        && escapes.GroupBy<Escape, ITypeSymbol>(static escape => escape.Type, SymbolEqualityComparer.Default).Any(group => Swallow(graph, region, group.Key, group));

    private bool Swallow(ControlFlowGraph graph, ControlFlowRegion region, ITypeSymbol type, IEnumerable<Escape> escapes)
    {
        var handler = region.NestedRegions[1 + attempt.Catches.IndexOf(clause)];
        if (handler.Kind == ControlFlowRegionKind.FilterAndHandler)
        {
            handler = handler.NestedRegions[1];
        }

        var facts = new BlockedFacts(query, type, BlockedClauses.Caught(clause));
        FactsBefore.Note(facts, Body, attempt, escapes.Select(static escape => escape.Place.Syntax));
        // A filter may give the exception another name.
        facts.Evaluate(clause.Filter);
        return BlockedPaths.Follow(query, graph, handler.FirstBlockOrdinal, facts, region.NestedRegions[0]).Exists(IsSwallowed);
    }

    private bool IsSwallowed(PathExit exit)
    {
        if (exit.Value == Fact.Blocked)
        {
            return false;
        }

        // Who gets a value that nothing but the handler gives can tell that it was blocked.
        return !ReturnsValue || (Constant(exit) is { } constant && Others().All(other => Equals(other, constant)));
    }

    private bool ReturnsValue => !owner.ReturnsVoid && owner.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };

    private static object? Constant(PathExit exit) => exit.Returned is { ConstantValue: { HasValue: true, Value: var value } } ? value ?? exit.Value : exit.Value switch
    {
        Fact.True => true,
        Fact.False => false,
        Fact.Null => Fact.Null,
        _ => null,
    };

    private IEnumerable<object?> Others() => Body.Descendants()
        .OfType<IReturnOperation>()
        .Where(static operation => operation.ReturnedValue is not null && !IsHandled(operation))
        .Select(static operation => operation.ReturnedValue!.ConstantValue is { HasValue: true, Value: var value } ? value ?? Fact.Null : null);

    private static IEnumerable<ControlFlowRegion> Regions(ControlFlowRegion region) =>
        region.NestedRegions.SelectMany(static nested => nested.Kind == ControlFlowRegionKind.TryAndCatch ? Regions(nested).Prepend(nested) : Regions(nested));

    private int IndexOf(ITryOperation operation) => Body.Descendants()
        .OfType<ITryOperation>()
        .Where(candidate => !candidate.Catches.IsEmpty && BodyOf(candidate) == Body)
        .TakeWhile(candidate => candidate != operation)
        .Count();

    private IOperation Body => BodyOf(attempt);

    private static IOperation BodyOf(IOperation operation)
    {
        while (operation.Parent is { } parent and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsHandled(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is ICatchClauseOperation)
            {
                return true;
            }
        }

        return false;
    }

    // A graph does not say which statement a region comes from: it is as deep in others as the statement is.
    private ControlFlowRegion? FindRegion(ControlFlowGraph graph)
    {
        var depth = 0;
        IOperation inner = attempt;
        for (var current = attempt.Parent; current is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; inner = current, current = current.Parent)
        {
            depth += current is ITryOperation { Catches.IsEmpty: false } around && around.Body == inner ? 1 : 0;
        }

        var span = attempt.Body.Syntax.Span;
        var block = graph.Blocks.FirstOrDefault(block =>
            block.Operations.Any(operation => span.Contains(operation.Syntax.Span)) || (block.BranchValue is { } value && span.Contains(value.Syntax.Span)));
        var regions = new Stack<ControlFlowRegion>();
        // Beyond the root are the regions of the method around a lambda.
        for (var region = block?.EnclosingRegion; region is not (null or { Kind: ControlFlowRegionKind.Root }); region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole })
            {
                regions.Push(whole);
            }
        }

        // A body that only rethrows has no operations; then the regions are as many as the statements, in the same order.
        var found = block is null ? Regions(graph.Root).Skip(IndexOf(attempt)).FirstOrDefault() : regions.Skip(depth).FirstOrDefault();
        return found?.NestedRegions.Length == 1 + attempt.Catches.Length ? found : null;
    }
}
