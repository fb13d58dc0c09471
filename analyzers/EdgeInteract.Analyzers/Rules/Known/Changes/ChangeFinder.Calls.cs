using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Calls, and what is followed into them.</summary>
internal sealed partial class ChangeFinder
{
    private static readonly HashSet<string> s_mutators = new(StringComparer.Ordinal) { "Add", "AddRange", "Clear", "Remove", "TryAdd" };

    private Value? VisitCall(IOperation operation) => operation switch
    {
        IInvocationOperation call => VisitInvocation(call),
        IObjectCreationOperation creation => VisitCreation(creation),
        _ => null,
    };

    private Value VisitInvocation(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var instance = Visit(call.Instance);
        var arguments = VisitArguments(call.Arguments, method);
        if (_state is null)
        {
            return Value.Unknown;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return CallAny(instance.Callables, arguments, call);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return _localFunctions.TryGetValue(method.OriginalDefinition, out var function) ? Call(function, arguments, call.Arguments, call) : Value.Unknown;
        }

        if (CurrentWork is { } work && BackgroundCalls.Signals(method))
        {
            // Who waits for the signal waits for the work that gives it.
            AddTo(call.Instance, Value.Of([work]));
        }

        if (!Concerns(call, instance, arguments))
        {
            return Value.Unknown;
        }

        if (_types.MethodBodies.Of(method) is { } body)
        {
            return CallHelper(new Callable(method, body, instance), arguments, call.Arguments, call);
        }

        if (s_mutators.Contains(method.Name) && (instance.MayBeMetadata || (method.IsExtensionMethod && arguments[0].MayBeMetadata)))
        {
            Record(call, "Metadata");
        }
        else if (arguments.Any(static argument => argument.MayBeRequest) && IsPublish(method))
        {
            // A request that is published is copied as it is: what was changed is asked.
            _changes.Clear();
        }

        return CallOther(call, method, call.Instance, instance, arguments, method.ReturnType);
    }

    private Value VisitCreation(IObjectCreationOperation creation)
    {
        var works = Work.None;
        var result = Value.Unknown;
        if (creation.Constructor is { } constructor)
        {
            var arguments = VisitArguments(creation.Arguments, constructor);
            if (_state is not null && arguments.Any(static argument => argument.Matters))
            {
                result = _types.MethodBodies.Of(constructor) is { } body
                    ? CallHelper(new Callable(constructor, body, Value.Unknown), arguments, creation.Arguments, creation)
                    : CallOther(creation, constructor, receiver: null, Value.Unknown, arguments, constructor.ContainingType);
            }
        }

        foreach (var initializer in creation.Initializer?.Initializers ?? [])
        {
            // An element of a collection is an argument of its method 'Add'.
            works = initializer is IInvocationOperation element
                ? works.Union(element.Arguments.Aggregate(Work.None, (all, argument) => all.Union(Visit(argument.Value).AllWorks)))
                : works.Union(Visit(initializer).Works.Clear());
        }

        return Value.Join(result, Value.Of(works));
    }

    private Value[] VisitArguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method)
    {
        var values = new Value[method.Parameters.Length];
        values.AsSpan().Fill(Value.Unknown);
        foreach (var argument in arguments)
        {
            var value = Visit(argument.Value);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = Value.Join(values[parameter.Ordinal], value);
            }
        }

        return values;
    }

    // What has nothing of the request cannot change it, and need not be looked at.
    private bool Concerns(IInvocationOperation call, Value instance, Value[] arguments) =>
        instance.Matters
        || arguments.Any(static argument => argument.Matters)
        || HoldsMembers(call.Instance);

    // A member of the hook may hold what it was given.
    private bool HoldsMembers(IOperation? instance) =>
        instance is IInstanceReferenceOperation && _state!.Variables.Any(static entry => entry.Key.Kind is SymbolKind.Field or SymbolKind.Property);

    private bool IsPublish(IMethodSymbol method) =>
        method.Name.StartsWith("Publish", StringComparison.Ordinal)
        && (SymbolEqualityComparer.Default.Equals(method.ContainingType, _types.Publisher) || method.ContainingType.AllInterfaces.Contains(_types.Publisher, SymbolEqualityComparer.Default));

    private Value CallAny(ImmutableHashSet<Callable> callables, Value[] arguments, IOperation call)
    {
        if (_state is not { } before || callables.Count == 0)
        {
            return Value.Unknown;
        }

        ValuesAndWork? end = null;
        var result = Value.Unknown;
        foreach (var callable in callables)
        {
            // What is called here is not kept for later alone.
            var kept = StartOf(callable);
            _state = before with { Open = before.Open.Remove(kept) };
            result = Value.Join(result, Call(callable, arguments, [], call));
            end = ValuesAndWork.Merge(before, end, _state);
        }

        _state = end;
        return result;
    }

    private Value CallHelper(Callable callable, Value[] arguments, ImmutableArray<IArgumentOperation> passed, IOperation call)
    {
        if (_state is not { } before || _types.HookMethods.StageOf(callable.Method) is var stage && stage != _stage)
        {
            return Call(callable, arguments, passed, call);
        }

        // Another hook is looked at itself. Only what it leaves to its caller is the caller's.
        if (stage == HookStage.AfterRespond)
        {
            return Value.Unknown;
        }

        var result = Call(callable, arguments, passed, call);
        _state = _state is null ? null : _state with { Open = _state.Open.Intersect(before.Open.Union(result.Works)) };
        return result;
    }

    private Value Call(Callable callable, Value[] arguments, ImmutableArray<IArgumentOperation> passed, IOperation call)
    {
        var method = callable.Method;
        if (_state is not { } before || !CanEnter(callable))
        {
            return Value.Unknown;
        }

        var within = CurrentWork;
        var later = method.IsAsync ? Start(call, isAwaitable: !method.ReturnsVoid) : within;
        var result = Enter(callable, arguments, new Frame(method.OriginalDefinition, _frame)
        {
            Call = PlaceOf(call),
            This = callable.This,
            Within = within,
            Later = later,
            BlamesCall = true,
        });
        if (method.IsAsync)
        {
            // What it throws is in its task.
            _state ??= before;
            Open(later!);
            result = method.ReturnsVoid ? Value.Unknown : result with { Works = result.Works.Add(later!) };
        }

        foreach (var argument in passed)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter)
            {
                Assign(argument.Value, Read(ParametersOf(method)[parameter.Ordinal]), argument);
            }
        }

        return result;
    }

    private bool CanEnter(Callable callable) => _frame.Depth < MaxFrames && !_frame.IsRunning(callable.Method.OriginalDefinition);

    private static ImmutableArray<IParameterSymbol> ParametersOf(IMethodSymbol method) =>
        (method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition).Parameters;

    private Value Enter(Callable callable, Value[] arguments, Frame frame)
    {
        var before = _state!;
        _state = before with { HasAwaited = false };
        var parameters = ParametersOf(callable.Method);
        for (var i = 0; i < parameters.Length; i++)
        {
            Set(parameters[i], i < arguments.Length ? arguments[i] : Value.Unknown);
        }

        var caller = _frame;
        _frame = frame;
        Visit(callable.Body);
        _frame = caller;

        var end = _state;
        var result = Value.Unknown;
        foreach (var jump in frame.Jumps.Where(static jump => jump.Target is null))
        {
            end = ValuesAndWork.Merge(before, end, jump.State);
            result = Value.Join(result, jump.Value);
        }

        _state = end is null ? null : end with { HasAwaited = before.HasAwaited };
        return result;
    }

    private Value CallablesOf(IMethodReferenceOperation reference, Value instance)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return _localFunctions.TryGetValue(method.OriginalDefinition, out var function) ? new Value { Callables = [function] } : Value.Unknown;
        }

        return _types.MethodBodies.Of(method) is { } body ? new Value { Callables = [new Callable(method, body, instance)] } : Value.Unknown;
    }
}
