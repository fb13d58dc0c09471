using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Follows a task from the call that gives it: through conversions, branches, locals, arrays, tuples and what combines tasks.</summary>
internal sealed class TaskFlow
{
    private readonly List<TaskEnd> _ends = [];
    private readonly HashSet<ILocalSymbol> _locals = new(SymbolEqualityComparer.Default);

    private TaskFlow()
    {
    }

    /// <summary>Every place where a task ends up. There is at least one.</summary>
    public static IReadOnlyList<TaskEnd> EndsOf(IOperation task)
    {
        var flow = new TaskFlow();
        flow.Follow(task, isInner: false);
        return flow._ends;
    }

    // An inner task is the result of another one, as after Task.WhenAny.
    private void Follow(IOperation value, bool isInner)
    {
        while (value.Parent is { } parent)
        {
            switch (parent)
            {
                case IAwaitOperation when isInner:
                    isInner = false;
                    break;
                case IAwaitOperation:
                    End(TaskEndKind.Awaited, parent);
                    return;
                case IExpressionStatementOperation:
                    // An await of Task.WhenAny has at least waited.
                    End(value is IAwaitOperation ? TaskEndKind.Seen : TaskEndKind.Dropped, parent);
                    return;
                case IConditionalAccessOperation access when access.WhenNotNull == value:
                case ISwitchExpressionArmOperation arm when arm.Value == value:
                case ISwitchExpressionOperation match when match.Value != value:
                case IConditionalOperation { Type: not null } choice when choice.Condition != value:
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation:
                case IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation or ISpreadOperation or IArrayElementReferenceOperation:
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    FollowLocal(declarator.Symbol, parent, isInner);
                    return;
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation each }:
                    FollowLocal(each.Symbol, parent, isInner);
                    return;
                case IAssignmentOperation assignment when assignment.Value == value:
                    FollowAssignment(assignment, assignment.Target, isInner);
                    return;
                case ITupleOperation tuple when TaskTuples.TargetOf(tuple, value) is { } target:
                    FollowTarget(target, parent, isInner);
                    return;
                case IReturnOperation { Kind: OperationKind.Return } when TaskCalls.ThroughLambda(parent) is { } around:
                    value = around;
                    continue;
                case IReturnOperation { Kind: OperationKind.Return }:
                    End(TaskEndKind.Returned, parent);
                    return;
                case IPropertyReferenceOperation { Property.IsIndexer: true } element when element.Instance == value:
                    break;
                case IPropertyReferenceOperation property when property.Instance == value:
                    End(TaskCalls.EndAt(property), parent);
                    return;
                case IInvocationOperation call when call.Instance == value:
                    if (!TaskCalls.GivesTheTask(call))
                    {
                        End(TaskCalls.EndAt(call), parent);
                        return;
                    }

                    break;
                case IArgumentOperation { Parent: IInvocationOperation call } when TaskCalls.GivesTheTask(call):
                    isInner |= TaskCalls.IsWhenAny(call);
                    value = call;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call } when TaskCalls.ListOf(call) is { } list:
                    FollowLocal(list, parent, isInner);
                    return;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    End(TaskCalls.EndAt(call), call);
                    return;
                case IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "ValueTask" } wrapped }:
                    value = wrapped;
                    continue;
                case IBinaryOperation or IIsPatternOperation or IIsTypeOperation or INameOfOperation:
                    End(TaskEndKind.Seen, parent);
                    return;
                default:
                    End(TaskEndKind.Kept, parent);
                    return;
            }

            value = parent;
        }

        End(TaskEndKind.Kept, value);
    }

    private void FollowAssignment(IAssignmentOperation assignment, IOperation target, bool isInner)
    {
        FollowTarget(target, assignment, isInner);
        if (assignment.Parent is not IExpressionStatementOperation)
        {
            Follow(assignment, isInner);
        }
    }

    private void FollowTarget(IOperation target, IOperation at, bool isInner)
    {
        switch (target)
        {
            case IDiscardOperation:
                End(TaskEndKind.Dropped, at);
                break;
            case ILocalReferenceOperation { Local.RefKind: RefKind.None } local:
                FollowLocal(local.Local, at, isInner);
                break;
            default:
                End(TaskEndKind.Kept, at);
                break;
        }
    }

    private void FollowLocal(ILocalSymbol local, IOperation at, bool isInner)
    {
        if (!_locals.Add(local))
        {
            return;
        }

        var isRead = false;
        foreach (var read in LocalReads.Of(local, at))
        {
            isRead = true;
            Follow(read, isInner);
        }

        if (!isRead)
        {
            End(TaskEndKind.Dropped, at);
        }
    }

    private void End(TaskEndKind kind, IOperation at) => _ends.Add(new TaskEnd(kind, at));
}
