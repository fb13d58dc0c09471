using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>
/// Looks who handles the timeout of one request: from where its task is awaited outwards, and where a function is known to be called only from certain places, there.
/// What cannot be followed counts as handled.
/// </summary>
internal sealed class TimeoutHandling(KnownTypes types, CallSites callSites, CancellationToken cancellationToken)
{
    private readonly HashSet<IMethodSymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the timeout of a request is handled. Of one that nobody waits for it is not asked.</summary>
    public bool IsHandled(IInvocationOperation request) => IsHandled(TaskFlow.EndsOf(request), whereNobodyWaits: true);

    private bool IsHandled(IReadOnlyList<TaskEnd> ends, bool whereNobodyWaits)
    {
        if (ends.Any(static end => end.Kind is TaskEndKind.LookedAt or TaskEndKind.Kept or TaskEndKind.PassedOn))
        {
            return true;
        }

        var waits = ends.Where(static end => end.Kind is TaskEndKind.Awaited or TaskEndKind.Blocked or TaskEndKind.Returned).ToArray();
        return waits.Length == 0 ? whereNobodyWaits : waits.Any(IsHandled);
    }

    private bool IsHandled(TaskEnd end) => IsHandled(end.At, isReturned: end.Kind == TaskEndKind.Returned);

    // A task that is returned takes its exception with it, past every try around the return.
    private bool IsHandled(IOperation at, bool isReturned)
    {
        for (var (child, parent) = (at, at.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case ITryOperation attempt when !isReturned && attempt.Body == child && attempt.Catches.Any(Takes):
                    return true;
                case IAnonymousFunctionOperation lambda:
                    return IsHandledAround(lambda, lambda.Symbol);
                case ILocalFunctionOperation function:
                    return !_open.Add(function.Symbol) || AreAllHandled(CallSites.Of(function), function.Symbol);
                default:
                    break;
            }
        }

        return IsHandledBeyond(at, isReturned);
    }

    private bool Takes(ICatchClauseOperation clause) =>
        CatchClauses.MayCatch(clause, types.TimeoutException)
        || (clause.ExceptionType?.Name == nameof(AggregateException) && types.AggregateException is { } aggregate && CatchClauses.MayCatch(clause, aggregate));

    private bool IsHandledBeyond(IOperation at, bool isReturned)
    {
        var symbol = at.SemanticModel?.GetEnclosingSymbol(at.Syntax.SpanStart, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        if (symbol is not IMethodSymbol method || !_open.Add(method) || IsRequest(method) || TestMethods.Has(method) || DocumentedTimeout.IsOn(method, cancellationToken))
        {
            return true;
        }

        return method is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary }
            ? AreAllHandled(callSites.Of(method, at.SemanticModel!, cancellationToken), method)
            : isReturned;
    }

    // One around another: it throws what that throws, as it is meant to.
    private bool IsRequest(IMethodSymbol method) =>
        types.RequestCalls.KindOf(method) != RequestKind.None || method.ExplicitInterfaceImplementations.Any(implemented => types.RequestCalls.KindOf(implemented) != RequestKind.None);

    private bool AreAllHandled(IEnumerable<IOperation> uses, IMethodSymbol function)
    {
        // Nobody can catch what an async void throws.
        if (function is { IsAsync: true, ReturnsVoid: true })
        {
            return false;
        }

        var isUsed = false;
        foreach (var use in uses)
        {
            isUsed = true;
            if (!(use is IInvocationOperation call ? IsHandledAt(call) : IsHandledAround(use, function)))
            {
                return false;
            }
        }

        return isUsed;
    }

    /// <summary>Whether what a call throws, or its task, is handled where the call is.</summary>
    private bool IsHandledAt(IInvocationOperation call) => call.Type?.Name switch
    {
        "Task" or "ValueTask" or "IEnumerable" => IsHandled(TaskFlow.EndsOf(call), whereNobodyWaits: false),
        "IAsyncEnumerable" => true,
        _ => IsHandled((IOperation)call, isReturned: false),
    };

    // A lambda, or a method in its place.
    private bool IsHandledAround(IOperation function, IMethodSymbol symbol)
    {
        if (Lambdas.TakerOf(function) is { } taker)
        {
            return FrameworkOf(taker.TargetMethod) switch
            {
                "System" => symbol is not { IsAsync: true, ReturnsVoid: true } && IsHandledAt(taker),
                "AspNetCore" => false,
                _ => true,
            };
        }

        if (Lambdas.LocalOf(function) is { } local)
        {
            return LocalReads.Of(local, function).All(read => read.Parent switch
            {
                IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call => symbol is not { IsAsync: true, ReturnsVoid: true } && IsHandledAt(call),
                IArgumentOperation or IConversionOperation => IsHandledAround(read, symbol),
                _ => true,
            });
        }

        return Lambdas.Outermost(function).Parent is not IEventAssignmentOperation;
    }

    // What these do with a function is known: they run it, and what it throws comes out.
    private static string FrameworkOf(IMethodSymbol method)
    {
        var inner = "";
        var space = method.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            inner = space.Name;
            space = space.ContainingNamespace;
        }

        return space?.Name == "Microsoft" ? inner : space?.Name ?? "";
    }
}
