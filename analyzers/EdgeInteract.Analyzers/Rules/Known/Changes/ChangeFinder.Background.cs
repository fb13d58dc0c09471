using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Calls of other assemblies: when the code runs that they are given, and what becomes of tasks.</summary>
internal sealed partial class ChangeFinder
{
    private Value CallOther(IOperation call, IMethodSymbol method, IOperation? receiver, Value instance, Value[] arguments, ITypeSymbol? type)
    {
        var given = arguments.Aggregate(instance.AllWorks, static (works, argument) => works.Union(argument.AllWorks));
        var started = RunGiven(call, method, instance, arguments, type);
        if (BackgroundCalls.Ends(method))
        {
            Close(given);
            return Value.Unknown;
        }

        var isTask = IsTask(method.ContainingType) || MayHold(method.ContainingType);
        var held = isTask ? instance.Held : method is { Name: "FromResult" } ? arguments[0].Held : Held.Nothing;
        if (MayHold(type))
        {
            var kept = method.MethodKind == MethodKind.Constructor ? arguments.Aggregate(instance.Callables, static (all, argument) => all.Union(argument.Callables)) : [];
            return new Value { Held = held, Works = given.Union(started), Callables = kept };
        }

        if (BackgroundCalls.LetsGo(method))
        {
            return Value.Unknown;
        }

        if (MayHold(method.ContainingType) && !IsTask(method.ContainingType) && !method.IsStatic)
        {
            AddTo(receiver, Value.Of(given.Except(instance.Works)));
        }
        else
        {
            Hand(given.Union(started));
        }

        return new Value { Held = held };
    }

    private ImmutableHashSet<Work> RunGiven(IOperation call, IMethodSymbol method, Value instance, Value[] arguments, ITypeSymbol? type)
    {
        var callables = arguments.Aggregate(ImmutableHashSet<Callable>.Empty, static (all, argument) => all.Union(argument.Callables));
        var kind = BackgroundCalls.KindOf(method);
        var passed = arguments.Where(static argument => argument.Held != Held.Nothing || argument.Elements.Length > 0).Aggregate(Value.Unknown, Value.Join);
        if (kind == BackgroundKind.Thread && method.MethodKind != MethodKind.Constructor && passed.Matters)
        {
            // A thread is made with its code, and started with what the code is given.
            callables = instance.Callables;
        }

        if (callables.Count == 0)
        {
            return Work.None;
        }

        if (kind == BackgroundKind.None && !IsTask(type))
        {
            return callables.Aggregate(Work.None, (works, callable) => works.Union(RunNow(callable)));
        }

        var isTask = kind is BackgroundKind.Task or BackgroundKind.None;
        var work = instance.Works.FirstOrDefault(work => kind == BackgroundKind.Thread) ?? Start(call, isTask);
        var inner = kind == BackgroundKind.Task && BackgroundCalls.IsTaskOfTask(type) ? Start(call, isTask, isInner: true) : null;
        foreach (var callable in callables)
        {
            RunLater(callable, kind == BackgroundKind.None ? [] : StateFor(callable, passed), call, work, inner);
        }

        return inner is null ? [work] : [work, inner];
    }

    // What is handed over with the code, as an object or as a type of its own.
    private Value[] StateFor(Callable callable, Value passed) =>
        [.. callable.Method.Parameters.Select(parameter => parameter.Type.SpecialType == SpecialType.System_Object || parameter.Type.IsTupleType || _types.IsRequest(parameter.Type) ? passed : Value.Unknown)];

    private void RunLater(Callable callable, Value[] arguments, IOperation call, Work work, Work? inner = null)
    {
        if (_state is not { } before || !CanEnter(callable))
        {
            return;
        }

        var last = inner ?? work;
        var result = Enter(callable, arguments, new Frame(callable.Method.OriginalDefinition, _frame)
        {
            Call = PlaceOf(call),
            This = callable.This,
            Within = work,
            Later = callable.Method.IsAsync ? last : work,
        });
        foreach (var returned in result.AllWorks)
        {
            if (_state is not null && _state.Open.Contains(returned))
            {
                _state = _state with { Open = _state.Open.Remove(returned) };
                MoveTo(last, returned);
            }
        }

        Perhaps(before);
        Open(work);
        Open(last);
    }

    private ImmutableHashSet<Work> RunNow(Callable callable)
    {
        if (_state is not { } before || !CanEnter(callable))
        {
            return Work.None;
        }

        var within = CurrentWork;
        var later = callable.Method.IsAsync ? Start(callable.Body, isAwaitable: !callable.Method.ReturnsVoid) : within;
        var result = Enter(callable, [], new Frame(callable.Method.OriginalDefinition, _frame)
        {
            Call = _frame.Call,
            This = callable.This,
            Within = within,
            Later = later,
        });
        Perhaps(before);
        if (!callable.Method.IsAsync)
        {
            return result.AllWorks;
        }

        Open(later!);
        return callable.Method.ReturnsVoid ? Work.None : [later!];
    }

    // Code that somebody else calls has run or not, but what it started is not to be forgotten.
    private void Perhaps(ValuesAndWork before) => _state = _state is null ? before : ValuesAndWork.Merge(before, before, _state with { Open = before.Open })! with { Open = _state.Open };

    private static bool IsTask(ITypeSymbol? type) => BackgroundCalls.IsTask(type);

    private static bool MayHold(ITypeSymbol? type) => BackgroundCalls.MayHoldTask(type);

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
