using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

internal sealed partial class EscapeWalker
{
    private void Call(IInvocationOperation call, bool isAwaited, List<Escape> into)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            Run(call, call.Instance, isAwaited, into);
        }
        else if (KnownCalls.IsDispatch(method))
        {
            if (!isAwaited)
            {
                Throw(call, Captured(KnownCalls.DispatchedBy(call)), into);
            }
        }
        else if (KnownCalls.IsOfTask(method) || method.Name == "GetResult")
        {
            CallTask(call, isAwaited, into);
        }
        else if (!_query.Methods.Calls.IsPublishing(method))
        {
            CallSource(call, method, call.Instance, call.Arguments, isAwaited, into);
        }
    }

    private void CallTask(IInvocationOperation call, bool isAwaited, List<Escape> into)
    {
        switch (call.TargetMethod.Name)
        {
            case "GetResult" when !isAwaited:
                Await(call.Instance, into);
                break;
            case "Wait" when !isAwaited && _query.Methods.Types.AggregateException is { } waiting:
                into.AddRange(Awaited(call.Instance).Select(escape => escape with { Type = waiting }));
                break;
            case "FromException" when isAwaited && call.Arguments.Length > 0:
                Throw(call, call.Arguments[0].Value, into);
                break;
            case "WhenAll" when isAwaited:
                foreach (var argument in call.Arguments)
                {
                    AwaitAll(argument.Value, into);
                }

                break;
            case "Run" or "StartNew" or "ContinueWith" when isAwaited && call.Arguments.Length > 0:
                Run(call, call.Arguments[0].Value, isAwaited: false, into);
                Run(call, call.Arguments[0].Value, isAwaited: true, into);
                break;
        }
    }

    private void CallSource(
        IOperation call, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, bool isAwaited, List<Escape> into)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var targets = _query.Methods.IsOwn(definition) ? TargetsOf(definition, instance, call) : [];
        foreach (var target in targets)
        {
            var isThis = instance is IInstanceReferenceOperation;
            var escapes = _query.Of(target, isThis ? _self : null);
            Note(escapes, isAwaited);
            var isLocal = target.MethodKind == MethodKind.LocalFunction;
            foreach (var escape in isAwaited ? escapes.OnAwait : escapes.OnCall)
            {
                if (escape.FromParameter is { } parameter)
                {
                    var given = arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;
                    Run(call, given, isAwaited: false, into);
                    Run(call, given, isAwaited: true, into);
                }
                else
                {
                    into.Add(isLocal ? escape : escape with { Place = call, IsCertain = escape.IsCertain && targets.Length == 1 });
                }
            }
        }

        if (targets.Length > 0)
        {
            return;
        }

        var isTask = IsTask(method.ReturnType);
        if (_query.Types.HookMethods.StageOf(definition) == HookStage.BeforePublish)
        {
            if (isAwaited)
            {
                into.Add(new Escape(call, _query.Types.BlockedException, IsCertain: false));
            }
        }
        else if (isTask == isAwaited && definition.MethodKind == MethodKind.Ordinary && _query.Methods.Calls.IsDocumentedToBlock(definition))
        {
            into.Add(new Escape(call, _query.Types.BlockedException, IsCertain: false));
        }

        if (arguments.Length > 0 && isTask == isAwaited && RunsDelegates(definition))
        {
            foreach (var argument in arguments)
            {
                Run(call, argument.Value, isAwaited: false, into);
                if (isAwaited)
                {
                    Run(call, argument.Value, isAwaited: true, into);
                }
            }
        }
    }

    private ImmutableArray<IMethodSymbol> TargetsOf(IMethodSymbol method, IOperation? instance, IOperation call)
    {
        var isBase = call is IInvocationOperation { IsVirtual: false } or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax } };
        if (isBase)
        {
            return method.IsAbstract ? [] : [method];
        }

        INamedTypeSymbol? receiver = null;
        if (instance is IInstanceReferenceOperation)
        {
            receiver = _self ?? (_method.ContainingType is { IsSealed: true } own ? own : null);
        }
        else if (instance is not null)
        {
            var made = _locals.ValuesOf(instance).Select(static value => (value as IObjectCreationOperation)?.Type as INamedTypeSymbol).ToArray();
            receiver = made.Length == 1 && made[0] is not null ? made[0]
                : instance.Type is INamedTypeSymbol { IsSealed: true } known ? known
                : null;
        }

        return _query.Methods.Declared.TargetsOf(method, receiver);
    }

    // What a delegate throws that is run at a call.
    private void Run(IOperation call, IOperation? function, bool isAwaited, List<Escape> into)
    {
        foreach (var value in _locals.ValuesOf(function))
        {
            switch (value)
            {
                case IDelegateCreationOperation creation:
                    Run(call, creation.Target, isAwaited, into);
                    break;
                case IAnonymousFunctionOperation lambda when _open.Add(lambda.Symbol):
                    var inner = new EscapeWalker(_query, lambda.Symbol, _self, _locals);
                    inner._open.UnionWith(_open);
                    var escapes = inner.Read(lambda.Body);
                    _open.Remove(lambda.Symbol);
                    Note(escapes, isAwaited);
                    into.AddRange(isAwaited ? escapes.OnAwait : escapes.OnCall);
                    break;
                case IMethodReferenceOperation reference:
                    CallSource(reference, reference.Method, reference.Instance, [], isAwaited, into);
                    break;
                case IParameterReferenceOperation { Parameter: var parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _method):
                    into.Add(new Escape(call, _query.Types.BlockedException, IsCertain: false) { FromParameter = parameter.OriginalDefinition });
                    break;
            }
        }
    }

    // A method that goes on by itself is not part of who called it until that one waits for it.
    private void Note(MethodEscapes called, bool isAwaited)
    {
        var method = called.Method.PartialImplementationPart ?? called.Method;
        if (isAwaited || !method.IsAsync)
        {
            _runs.Add(called.Method);
            if (method.MethodKind == MethodKind.AnonymousFunction)
            {
                _runs.UnionWith(called.Runs);
            }
        }
    }

    private static bool RunsDelegates(IMethodSymbol method) =>
        method.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate) && KnownCalls.RunsWhatItIsGiven(method);

    // What ExceptionDispatchInfo was given, where the two calls are one expression or joined by a local.
    private IOperation? Captured(IOperation? value) =>
        _locals.ValuesOf(value).OfType<IInvocationOperation>().FirstOrDefault(static call => call.TargetMethod.Name == "Capture") is { Arguments.Length: > 0 } call
            ? call.Arguments[0].Value
            : value;
}
