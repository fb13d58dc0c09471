using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>Finds what can leave a body as an exception that blocks.</summary>
internal sealed partial class EscapeWalker
{
    private readonly BlockingQuery _query;
    private readonly IMethodSymbol _method;
    private readonly INamedTypeSymbol? _self;
    private readonly HashSet<IMethodSymbol> _runs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _open = new(SymbolEqualityComparer.Default);
    private readonly Stack<(ICatchClauseOperation Clause, List<Escape> Caught)> _handlers = new();
    private readonly LocalValues _locals;

    /// <param name="query">The question that it is part of.</param>
    /// <param name="method">The method whose body it is, or which the code is in.</param>
    /// <param name="self">The type of the instance, where that is known better than from the method.</param>
    /// <param name="body">The body, or a part of it.</param>
    public EscapeWalker(BlockingQuery query, IMethodSymbol method, INamedTypeSymbol? self, IOperation body)
        : this(query, method, self, new LocalValues(body))
    {
    }

    private EscapeWalker(BlockingQuery query, IMethodSymbol method, INamedTypeSymbol? self, LocalValues locals)
    {
        _query = query;
        _method = method;
        _self = self;
        _locals = locals;
    }

    public MethodEscapes Read(IOperation body)
    {
        var thrown = Walk(body);
        var implementation = _method.PartialImplementationPart ?? _method;
        if (IsIterator(body))
        {
            return new MethodEscapes(_method, [], [], [.. thrown], [.. _runs]);
        }

        if (implementation.IsAsync)
        {
            // What an async void method throws reaches nobody who called it.
            return new MethodEscapes(_method, [], implementation.ReturnsVoid ? [] : [.. thrown], [], [.. _runs]);
        }

        var failed = new List<Escape>();
        if (!_method.ReturnsVoid)
        {
            foreach (var value in Returned(body))
            {
                Await(value, failed);
            }
        }

        // Documentation says what the code cannot show; of a request that is published by the way it says nothing about this one.
        if (thrown.Count == 0 && failed.Count == 0 && _query.Methods.Calls.IsDocumentedToBlock(_method) && !Publishes(body))
        {
            (IsTask(_method.ReturnType) ? failed : thrown).Add(new Escape(body, _query.Types.BlockedException, IsCertain: false));
        }

        return new MethodEscapes(_method, [.. thrown], [.. failed], [], [.. _runs]);
    }

    /// <summary>What leaves a part of the body.</summary>
    public List<Escape> Walk(IOperation? operation)
    {
        var found = new List<Escape>();
        Visit(operation, found);
        return found;
    }

    /// <summary>Takes note of the handlers that a part of a body is in: what they rethrow is what they took.</summary>
    public void EnterHandlersAround(IOperation part)
    {
        var clauses = new Stack<ICatchClauseOperation>();
        for (var current = part.Parent; current is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; current = current.Parent)
        {
            if (current is ICatchClauseOperation clause)
            {
                clauses.Push(clause);
            }
        }

        foreach (var clause in clauses)
        {
            _handlers.Push((clause, Distribute((ITryOperation)clause.Parent!).First(taken => taken.Clause == clause).Escapes));
        }
    }

    /// <summary>What each clause of a <c>try</c> takes, in order, and in the end what none does.</summary>
    public IEnumerable<(ICatchClauseOperation? Clause, List<Escape> Escapes)> Distribute(ITryOperation operation)
    {
        var open = Walk(operation.Body);
        foreach (var clause in operation.Catches)
        {
            var taken = new List<Escape>();
            var left = new List<Escape>();
            foreach (var escape in open)
            {
                var answer = BlockedClauses.Takes(_query, clause, escape.Type);
                if (answer != Fact.False)
                {
                    taken.Add(escape);
                }

                if (answer != Fact.True)
                {
                    left.Add(escape);
                }
            }

            yield return (clause, taken);
            open = left;
        }

        yield return (null, open);
    }

    private void Visit(IOperation? operation, List<Escape> into)
    {
        switch (operation)
        {
            case null or IAnonymousFunctionOperation or ILocalFunctionOperation or INameOfOperation:
                return;
            case ITryOperation attempt:
                VisitTry(attempt, into);
                return;
        }

        foreach (var child in operation.ChildOperations)
        {
            Visit(child, into);
        }

        switch (operation)
        {
            case IThrowOperation thrown:
                Throw(thrown, thrown.Exception, into);
                break;
            case IInvocationOperation call:
                Call(call, isAwaited: false, into);
                break;
            case IAwaitOperation awaited:
                Await(awaited.Operation, into);
                break;
            case IForEachLoopOperation loop:
                Enumerate(loop.Collection, into);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                CallSource(creation, constructor, null, [], isAwaited: false, into);
                break;
            case IPropertyReferenceOperation { Property.GetMethod: { } getter } reference when !IsWritten(reference):
                CallSource(reference, getter, reference.Instance, [], isAwaited: false, into);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } setter } written } assignment:
                CallSource(assignment, setter, written.Instance, [], isAwaited: false, into);
                break;
        }
    }

    private void VisitTry(ITryOperation operation, List<Escape> into)
    {
        foreach (var (clause, escapes) in Distribute(operation).ToArray())
        {
            if (clause is null)
            {
                into.AddRange(escapes);
                continue;
            }

            _handlers.Push((clause, escapes));
            Visit(clause.Handler, into);
            _handlers.Pop();
        }

        Visit(operation.Finally, into);
    }

    private void Throw(IOperation place, IOperation? exception, List<Escape> into)
    {
        if (exception is null)
        {
            if (_handlers.Count > 0)
            {
                into.AddRange(_handlers.Peek().Caught);
            }

            return;
        }

        foreach (var value in _locals.ValuesOf(exception))
        {
            if (value is ILocalReferenceOperation { Local: var local } && _handlers.FirstOrDefault(handler => BlockedClauses.Declares(handler.Clause, local)) is { Clause: not null } handler)
            {
                into.AddRange(handler.Caught);
            }
            else if (BlockingType(value) is { } type)
            {
                into.Add(new Escape(place, type, IsCertain: true));
            }
        }
    }

    /// <summary>The type of an exception that blocks, where a value is one.</summary>
    private ITypeSymbol? BlockingType(IOperation value)
    {
        if (_query.Blocks(value.Type))
        {
            return value.Type;
        }

        // A factory that does not say what it makes.
        return value is IInvocationOperation { TargetMethod: var factory, Type: not null } && _open.Add(factory.OriginalDefinition)
            ? ReturnedBy(factory.OriginalDefinition)
            : null;
    }

    private ITypeSymbol? ReturnedBy(IMethodSymbol factory)
    {
        var body = _query.Methods.IsOwn(factory) && IsException(factory.ReturnType) ? _query.Methods.BodyOf(factory) : null;
        var found = body is null ? null : Returned(body)
            .SelectMany(new LocalValues(body).ValuesOf)
            .Select(BlockingType)
            .FirstOrDefault(static type => type is not null);
        _open.Remove(factory);
        return found;
    }

    private bool IsException(ITypeSymbol type) => KnownTypes.IsOrDerivesFrom(_query.Types.BlockedException, (INamedTypeSymbol)type.OriginalDefinition);
}
