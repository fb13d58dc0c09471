using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Expressions of which only a part runs, and what patterns give names to.</summary>
internal sealed partial class ChangeFinder
{
    private Value VisitConditional(IConditionalOperation conditional)
    {
        var (_, asked) = Ask(() => Visit(conditional.Condition));
        if (_state is not { } before)
        {
            return Value.Unknown;
        }

        var whenTrue = Visit(conditional.WhenTrue);
        var end = _state;
        _state = before;
        var whenFalse = Visit(conditional.WhenFalse);
        _state = ValuesAndWork.Merge(before, end, _state, asked);
        return Value.Join(whenTrue, whenFalse);
    }

    private Value VisitPerhaps(Func<Value> visit, ImmutableHashSet<Work> asked)
    {
        if (_state is not { } before)
        {
            return Value.Unknown;
        }

        var value = visit();
        _state = ValuesAndWork.Merge(before, before, _state, asked);
        return value;
    }

    private Value VisitConditionalAccess(IConditionalAccessOperation access)
    {
        var instance = Visit(access.Operation);
        return VisitPerhaps(
            () =>
            {
                _conditional.Push(instance);
                var value = Visit(access.WhenNotNull);
                _conditional.Pop();
                return value;
            },
            instance.AllWorks);
    }

    private Value VisitSwitchExpression(ISwitchExpressionOperation choice)
    {
        var (value, asked) = Ask(() => Visit(choice.Value));
        if (_state is not { } before)
        {
            return Value.Unknown;
        }

        ValuesAndWork? end = null;
        var result = Value.Unknown;
        foreach (var arm in choice.Arms)
        {
            _state = before;
            Bind(arm.Pattern, value);
            Visit(arm.Guard);
            result = Value.Join(result, Visit(arm.Value));
            end = ValuesAndWork.Merge(before, end, _state, asked);
        }

        _state = end ?? before;
        return result;
    }

    private void Bind(IPatternOperation? pattern, Value value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Set(declaration.DeclaredSymbol, value);
                break;
            case IRecursivePatternOperation recursive:
                Set(recursive.DeclaredSymbol, value);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    Bind(property.Pattern, property.Member is IMemberReferenceOperation member ? MemberOf(value, member.Member, member) : Value.Unknown);
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    Bind(recursive.DeconstructionSubpatterns[i], i < value.Elements.Length ? value.Elements[i] : Value.Unknown);
                }

                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value);
                break;
            case IBinaryPatternOperation binary:
                Bind(binary.LeftPattern, value);
                Bind(binary.RightPattern, value);
                break;
        }
    }
}
