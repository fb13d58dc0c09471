using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Finds what has been tested before an operation runs: by the conditions and cases around it, and by those before it that leave otherwise.</summary>
internal static class EarlierTests
{
    /// <summary>The tests, the nearest first, back to where the variable was written.</summary>
    public static IEnumerable<EarlierTest> Before(IOperation operation, ISymbol? variable)
    {
        for (var (child, parent) = (operation, operation.Parent); parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); (child, parent) = (parent, parent.Parent))
        {
            foreach (var test in Around(child, parent))
            {
                yield return test;
            }

            var statements = parent is IBlockOperation or ISwitchCaseOperation ? Statements(parent) : [];
            foreach (var statement in statements.TakeWhile(statement => statement != child).Reverse())
            {
                if (variable is not null && statement.Writes(variable))
                {
                    yield break;
                }

                foreach (var test in After(statement))
                {
                    yield return test;
                }
            }

            if (parent is ILoopOperation && variable is not null && parent.Writes(variable))
            {
                yield break;
            }
        }
    }

    private static IEnumerable<IOperation> Statements(IOperation parent) => parent is ISwitchCaseOperation section ? section.Body : ((IBlockOperation)parent).Operations;

    private static IEnumerable<EarlierTest> Around(IOperation child, IOperation parent) => parent switch
    {
        IConditionalOperation conditional when child == conditional.WhenTrue => Known(conditional.Condition, true),
        IConditionalOperation conditional when child == conditional.WhenFalse => Known(conditional.Condition, false),
        IWhileLoopOperation { ConditionIsTop: true, ConditionIsUntil: false, Condition: { } condition } loop when child == loop.Body => Known(condition, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } binary when child == binary.RightOperand => Known(binary.LeftOperand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } binary when child == binary.RightOperand => Known(binary.LeftOperand, false),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation parentSwitch } arm when child != arm.Pattern => Cases(parentSwitch, arm),
        ISwitchCaseOperation { Parent: ISwitchOperation parentSwitch } section when !section.Clauses.Contains(child) => Cases(parentSwitch, section),
        _ => [],
    };

    private static IEnumerable<EarlierTest> After(IOperation statement) => statement switch
    {
        IConditionalOperation conditional when conditional.WhenTrue.Leaves() => Known(conditional.Condition, false),
        IConditionalOperation conditional when conditional.WhenFalse.Leaves() => Known(conditional.Condition, true),
        _ => [],
    };

    private static IEnumerable<EarlierTest> Cases(ISwitchExpressionOperation parent, ISwitchExpressionArmOperation arm) => parent.Arms
        .TakeWhile(other => other != arm)
        .Where(static other => other.Guard is null)
        .Select(other => new EarlierTest(parent.Value, false) { Pattern = other.Pattern })
        .Concat(Taken(parent.Value, arm.Pattern, arm.Guard));

    // Of several labels nobody knows which it was.
    private static IEnumerable<EarlierTest> Cases(ISwitchOperation parent, ISwitchCaseOperation section) => section.Clauses.Length == 1
        ? section.Clauses[0] switch
        {
            IPatternCaseClauseOperation pattern => Taken(parent.Value, pattern.Pattern, pattern.Guard),
            ISingleValueCaseClauseOperation single => [new EarlierTest(parent.Value, true) { Other = single.Value }],
            _ => [],
        }
        : [];

    private static IEnumerable<EarlierTest> Taken(IOperation value, IPatternOperation pattern, IOperation? guard) =>
        (guard is null ? [] : Known(guard, true)).Prepend(new EarlierTest(value, true) { Pattern = pattern });

    private static IEnumerable<EarlierTest> Known(IOperation condition, bool holds)
    {
        switch (condition.WithoutConversions())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Known(negation.Operand, !holds);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when holds:
                return Known(both.LeftOperand, true).Concat(Known(both.RightOperand, true));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when !holds:
                return Known(either.LeftOperand, false).Concat(Known(either.RightOperand, false));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals:
                return Compared(equals.LeftOperand, equals.RightOperand, holds);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } equals:
                return Compared(equals.LeftOperand, equals.RightOperand, !holds);
            case IInvocationOperation { TargetMethod: { Name: nameof(Equals), ContainingType.SpecialType: SpecialType.System_String }, Arguments: { IsEmpty: false } arguments } call:
                return call.Instance is { } instance
                    ? Compared(instance, arguments[0].Value, holds)
                    : Compared(arguments[0].Value, arguments[1].Value, holds);
            case IIsPatternOperation test:
                var pattern = test.Pattern;
                for (; pattern is INegatedPatternOperation negated; holds = !holds)
                {
                    pattern = negated.Pattern;
                }

                return [new EarlierTest(test.Value, holds) { Pattern = pattern }];
            case IIsTypeOperation type:
                return [new EarlierTest(type.ValueOperand, holds) { Type = type.TypeOperand }];
            default:
                return [];
        }
    }

    private static IEnumerable<EarlierTest> Compared(IOperation left, IOperation right, bool holds) =>
        [new EarlierTest(left, holds) { Other = right }, new EarlierTest(right, holds) { Other = left }];
}
