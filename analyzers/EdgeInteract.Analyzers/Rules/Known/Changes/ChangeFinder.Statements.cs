using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>The ways through statements.</summary>
internal sealed partial class ChangeFinder
{
    private Value? VisitStatement(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return VisitBody(block.Operations);
            case IMethodBodyOperation body:
                return Visit(body.BlockBody ?? body.ExpressionBody);
            case IConstructorBodyOperation body:
                Visit(body.Initializer);
                return Visit(body.BlockBody ?? body.ExpressionBody);
            case ILocalFunctionOperation:
                return Value.Unknown;
            case IReturnOperation { Kind: OperationKind.Return } result:
                return VisitReturn(result);
            case IBranchOperation branch:
                return Leave(branch.Target, Value.Unknown);
            case IThrowOperation thrown:
                Visit(thrown.Exception);
                _state = null;
                return Value.Unknown;
            case IForEachLoopOperation loop:
                return VisitForEach(loop);
            case IForLoopOperation loop:
                VisitBody(loop.Before);
                return VisitLoop(loop, loop.Condition, isConditionFirst: true, () => VisitBody(loop.AtLoopBottom));
            case IWhileLoopOperation loop:
                return VisitLoop(loop, loop.Condition, loop.ConditionIsTop, static () => { });
            case ISwitchOperation choice:
                return VisitSwitch(choice);
            case ITryOperation attempt:
                return VisitTry(attempt);
            case IUsingOperation scope:
                return VisitUsing(scope);
            case IUsingDeclarationOperation scope:
                Close(VisitDeclarations(scope.DeclarationGroup));
                return Value.Unknown;
            default:
                return null;
        }
    }

    private Value VisitBody(ImmutableArray<IOperation> operations)
    {
        // They can be called before they are declared.
        foreach (var function in operations.OfType<ILocalFunctionOperation>())
        {
            if (function.Body is { } body)
            {
                _localFunctions[function.Symbol] = new Callable(function.Symbol, body, _frame.This);
            }
        }

        foreach (var operation in operations)
        {
            var current = operation;
            while (current is ILabeledOperation labeled)
            {
                // It may be reached by another way than from above.
                _state = Arrive(_state, labeled.Label);
                current = labeled.Operation;
            }

            Visit(current);
        }

        return Value.Unknown;
    }

    private Value VisitReturn(IReturnOperation result)
    {
        var value = Visit(result.ReturnedValue);
        return Leave(target: null, value);
    }

    private Value Leave(ILabelSymbol? target, Value value)
    {
        if (_state is not null)
        {
            _frame.Jumps.Add(new Jump(target, _state, value));
        }

        _state = null;
        return Value.Unknown;
    }

    private ValuesAndWork? Arrive(ValuesAndWork? state, ILabelSymbol target)
    {
        foreach (var jump in _frame.Jumps.Where(jump => SymbolEqualityComparer.Default.Equals(jump.Target, target)).ToArray())
        {
            state = ValuesAndWork.Merge(state ?? jump.State, state, jump.State);
            _frame.Jumps.Remove(jump);
        }

        return state;
    }

    private Value VisitSwitch(ISwitchOperation choice)
    {
        var (value, asked) = Ask(() => Visit(choice.Value));
        if (_state is not { } before)
        {
            return Value.Unknown;
        }

        ValuesAndWork? end = null;
        var hasDefault = false;
        foreach (var section in choice.Cases)
        {
            _state = before;
            foreach (var clause in section.Clauses)
            {
                hasDefault |= clause.CaseKind == CaseKind.Default;
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    Bind(pattern.Pattern, value);
                    Visit(pattern.Guard);
                }

                _state = clause.Label is { } label ? Arrive(_state, label) : _state;
            }

            VisitBody(section.Body);
            end = ValuesAndWork.Merge(before, end, _state, asked);
        }

        end = Arrive(end, choice.ExitLabel);
        _state = hasDefault ? end : ValuesAndWork.Merge(before, end, before, asked);
        return Value.Unknown;
    }

    private Value VisitTry(ITryOperation attempt)
    {
        if (_state is not { } before)
        {
            return Value.Unknown;
        }

        var outer = _frame.Jumps;
        _frame.Jumps = [];
        Visit(attempt.Body);
        var end = _state;
        // What fails is done: what the body awaits is so for the handler as well.
        var open = new[] { end }.Concat(_frame.Jumps.Select(static jump => jump.State)).OfType<ValuesAndWork>().Aggregate(before.Open, static (open, state) => open.Intersect(state.Open));
        var failed = ValuesAndWork.Merge(before, before, end)! with { Open = open };
        foreach (var handler in attempt.Catches)
        {
            _state = failed;
            Visit(handler.Filter);
            Visit(handler.Handler);
            end = ValuesAndWork.Merge(failed, end, _state);
        }

        var jumps = _frame.Jumps;
        _frame.Jumps = outer;
        foreach (var jump in jumps)
        {
            _state = jump.State;
            Visit(attempt.Finally);
            if (_state is not null)
            {
                outer.Add(jump with { State = _state });
            }
        }

        _state = end;
        Visit(attempt.Finally);
        return Value.Unknown;
    }

    private Value VisitUsing(IUsingOperation scope)
    {
        var works = scope.Resources is IVariableDeclarationGroupOperation declarations ? VisitDeclarations(declarations) : Visit(scope.Resources).AllWorks;
        Close(works);
        Visit(scope.Body);
        if (scope.IsAsynchronous)
        {
            Await();
        }

        return Value.Unknown;
    }

    private ImmutableHashSet<Work> VisitDeclarations(IVariableDeclarationGroupOperation group)
    {
        Visit(group);
        return _state is { } state
            ? group.Declarations.SelectMany(static declaration => declaration.Declarators)
                .Aggregate(Work.None, (works, declarator) => works.Union(state[declarator.Symbol].AllWorks))
            : Work.None;
    }
}
