using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>What assignments change, and what holds a value after them.</summary>
internal sealed partial class ChangeFinder
{
    private Value? VisitAssignment(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator:
                Set(declarator.Symbol, Visit(declarator.GetVariableInitializer()?.Value));
                return Value.Unknown;
            case ISimpleAssignmentOperation assignment:
                var value = Visit(assignment.Value);
                Assign(assignment.Target, value, assignment);
                return value;
            case ICoalesceAssignmentOperation assignment:
                var old = Visit(assignment.Target);
                return VisitPerhaps(
                    () =>
                    {
                        var other = Value.Join(old, Visit(assignment.Value));
                        Assign(assignment.Target, other, assignment);
                        return other;
                    },
                    old.AllWorks);
            case ICompoundAssignmentOperation assignment:
                Assign(assignment.Target, Value.Join(Visit(assignment.Target), Visit(assignment.Value)), assignment);
                return Value.Unknown;
            case IIncrementOrDecrementOperation increment:
                Assign(increment.Target, Value.Unknown, increment);
                return Value.Unknown;
            case IDeconstructionAssignmentOperation deconstruction:
                var parts = Visit(deconstruction.Value);
                Assign(deconstruction.Target, parts, deconstruction);
                return parts;
            case IEventAssignmentOperation subscription:
                return VisitSubscription(subscription);
            default:
                return null;
        }
    }

    private void Assign(IOperation target, Value value, IOperation whole)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Set(local.Local, value);
                break;
            case IVariableDeclaratorOperation declarator:
                Set(declarator.Symbol, value);
                break;
            case IParameterReferenceOperation parameter:
                Set(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, whole);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, whole);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    var element = i < value.Elements.Length ? value.Elements[i] : Value.Of(value.Works);
                    Assign(tuple.Elements[i], element, tuple.Elements[i]);
                }

                break;
            case IMemberReferenceOperation member:
                AssignMember(member, value, whole);
                break;
            case IArrayElementReferenceOperation element:
                AddTo(element.ArrayReference, value);
                break;
            case IDynamicMemberReferenceOperation member:
                if (Visit(member.Instance).MayBeRequest)
                {
                    Record(whole, member.MemberName);
                }

                break;
            default:
                Visit(target);
                break;
        }
    }

    private void AssignMember(IMemberReferenceOperation member, Value value, IOperation whole)
    {
        var instance = Visit(member.Instance);
        if (instance.MayBeRequest)
        {
            Record(whole, member.Member.Name);
        }

        if (member is IPropertyReferenceOperation { Arguments.Length: > 0 } indexer)
        {
            indexer.Arguments.ToList().ForEach(argument => Visit(argument.Value));
            if (instance.MayBeMetadata)
            {
                Record(whole, "Metadata");
            }

            AddTo(indexer.Instance, value);
            return;
        }

        Hand(value.AllWorks);
        if (member.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
        {
            Set(member.Member, value with { Works = [.. value.Works.Where(static work => !work.IsAwaitable)] });
            Keep(value, member);
        }
    }

    /// <summary>Puts a task into a collection: who awaits that awaits it.</summary>
    private void AddTo(IOperation? collection, Value value)
    {
        var works = value.AllWorks;
        if (works.Count == 0)
        {
            return;
        }

        var symbol = collection switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
            _ => null,
        };
        if (symbol is null)
        {
            Hand(works);
        }
        else
        {
            var held = Read(symbol);
            Set(symbol, held with { Works = held.Works.Union(works) });
        }
    }

    /// <summary>Takes code that is kept by the hook for called later.</summary>
    private void Keep(Value value, IOperation place)
    {
        if (!IsOwn(place))
        {
            return;
        }

        foreach (var callable in value.Callables)
        {
            RunLater(callable, [], place, StartOf(callable));
        }
    }

    private Value VisitSubscription(IEventAssignmentOperation subscription)
    {
        var handler = Visit(subscription.HandlerValue);
        var reference = subscription.EventReference as IEventReferenceOperation;
        var source = Visit(reference?.Instance);
        foreach (var callable in handler.Callables)
        {
            var work = StartOf(callable);
            if (!subscription.Adds)
            {
                Close([work]);
            }
            else if (reference?.Instance is not ILocalReferenceOperation local)
            {
                RunLater(callable, [], subscription, work);
            }
            else if (BackgroundCalls.IsTimer(reference.Event.ContainingType))
            {
                RunLater(callable, [], subscription, work);
                Set(local.Local, source with { Works = source.Works.Add(work) });
            }
        }

        return Value.Unknown;
    }

    // The same for as long as it is kept, wherever that is.
    private Work StartOf(Callable callable) => Start(callable.Body, call: null, isAwaitable: false);
}
