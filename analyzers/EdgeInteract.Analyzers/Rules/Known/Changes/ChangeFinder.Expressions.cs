using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>What expressions give.</summary>
internal sealed partial class ChangeFinder
{
    private Value? VisitExpression(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return Ask(Read(local.Local));
            case IParameterReferenceOperation parameter:
                return Ask(Read(parameter.Parameter));
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return _frame.This;
            case IMemberReferenceOperation member:
                return VisitMember(member);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Visit(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Visit(parenthesized.Operand);
            case IDelegateCreationOperation creation:
                return Visit(creation.Target);
            case IAnonymousFunctionOperation function:
                return new Value { Callables = [new Callable(function.Symbol, function.Body, _frame.This)] };
            case IAwaitOperation wait:
                return VisitAwait(wait);
            case ITupleOperation tuple:
                return new Value { Elements = [.. tuple.Elements.Select(Visit)] };
            case IConditionalOperation conditional:
                return VisitConditional(conditional);
            case ICoalesceOperation coalesce:
                var value = Visit(coalesce.Value);
                return VisitPerhaps(() => Value.Join(value, Visit(coalesce.WhenNull)), value.AllWorks);
            case IConditionalAccessOperation access:
                return VisitConditionalAccess(access);
            case IConditionalAccessInstanceOperation:
                return _conditional.Count > 0 ? _conditional.Peek() : Value.Unknown;
            case ISwitchExpressionOperation choice:
                return VisitSwitchExpression(choice);
            case IIsPatternOperation pattern:
                Bind(pattern.Pattern, Visit(pattern.Value));
                return Value.Unknown;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary:
                var (_, asked) = Ask(() => Visit(binary.LeftOperand));
                VisitPerhaps(() => Visit(binary.RightOperand), asked);
                return Value.Unknown;
            case IArrayCreationOperation array:
                array.DimensionSizes.ToList().ForEach(size => Visit(size));
                return array.Initializer is null ? Value.Unknown : Collect(array.Initializer.ElementValues);
            case ICollectionExpressionOperation collection:
                return Collect(collection.Elements);
            case ISpreadOperation spread:
                return Visit(spread.Operand);
            case IArrayElementReferenceOperation element:
                var elements = Visit(element.ArrayReference);
                element.Indices.ToList().ForEach(index => Visit(index));
                return Value.Of(elements.Works);
            default:
                return VisitAssignment(operation) ?? VisitCall(operation);
        }
    }

    private Value Read(ISymbol symbol) => _state is null ? Value.Unknown : _state[symbol];

    private Value Ask(Value value)
    {
        _asked = _asked.Union(value.AllWorks);
        return value;
    }

    /// <summary>Finds which tasks a condition is about.</summary>
    private (Value Value, ImmutableHashSet<Work> Asked) Ask(Func<Value> visit)
    {
        var before = _asked;
        _asked = Work.None;
        var value = visit();
        var asked = _asked;
        _asked = before.Union(asked);
        return (value, asked);
    }

    private Value Collect(IEnumerable<IOperation> elements) =>
        Value.Of(elements.Aggregate(Work.None, (works, element) => works.Union(Visit(element).AllWorks)));

    private Value VisitMember(IMemberReferenceOperation member)
    {
        var instance = Visit(member.Instance);
        if (member is IPropertyReferenceOperation property)
        {
            property.Arguments.ToList().ForEach(argument => Visit(argument.Value));
            if (property.Property.Name == "Result" && IsTask(property.Property.ContainingType))
            {
                Close(instance.Works);
                return instance with { Works = Work.None };
            }
        }

        if (member is IPropertyReferenceOperation { Property.GetMethod: { } getter }
            && (instance.Matters || HoldsMembers(member.Instance))
            && _types.MethodBodies.Of(getter) is { } body)
        {
            return Call(new Callable(getter, body, instance), [], [], member);
        }

        return member is IMethodReferenceOperation method ? CallablesOf(method, instance) : MemberOf(instance, member.Member, member.Instance);
    }

    private Value MemberOf(Value instance, ISymbol member, IOperation? reference)
    {
        if (instance.MayBeRequest && member is IPropertySymbol { Name: "Metadata" })
        {
            return Value.Metadata;
        }

        if (member is IFieldSymbol { CorrespondingTupleField: { } element } && instance.Elements.Length > 0)
        {
            var index = element.ContainingType.TupleElements.IndexOf(element, SymbolEqualityComparer.Default);
            index = index < 0 ? element.ContainingType.TupleElements.ToList().FindIndex(other => other.Name == element.Name || other.CorrespondingTupleField?.Name == element.Name) : index;
            return index >= 0 && index < instance.Elements.Length ? instance.Elements[index] : Value.Unknown;
        }

        if (reference is null or IInstanceReferenceOperation)
        {
            return Ask(Read(member));
        }

        // What is in a collection, or stands for the whole of it.
        return MayHold(TypeOf(member)) ? Value.Of(instance.AllWorks) : Value.Unknown;
    }

    private Value VisitAwait(IAwaitOperation wait)
    {
        var value = Visit(wait.Operation);
        if (!IsCompleted(wait.Operation))
        {
            Await();
        }

        var isNested = BackgroundCalls.IsTaskOfTask(wait.Operation.Type);
        var done = isNested ? value.AllWorks.Where(static work => !work.IsInner).ToImmutableHashSet() : value.AllWorks;
        Close(done);
        return isNested || value.Works.Count == 0 ? value with { Works = value.Works.Except(done) } : value with { Works = Work.None };
    }

    private void Await() => _state = _state is null ? null : _state with { HasAwaited = true };

    // What is complete already is not waited for.
    private static bool IsCompleted(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsCompleted(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => IsCompleted(task),
        IInvocationOperation { TargetMethod: { Name: "FromResult" } method } => IsTask(method.ContainingType),
        IPropertyReferenceOperation { Property: { Name: "CompletedTask" } property } => IsTask(property.ContainingType),
        _ => false,
    };

    private void Set(ISymbol? symbol, Value value)
    {
        if (symbol is not null && _state is not null)
        {
            _state = _state.With(symbol, value);
        }
    }
}
