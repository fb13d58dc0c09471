using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>
/// What one operation of a graph does with what the variables hold. An operation that is not known to leave an object alone uses it, so that what is not understood is
/// not reported.
/// </summary>
internal sealed partial class OperationFlow(
    KnownTypes types,
    HelperSummaries helpers,
    NestedFunctions nested,
    FlowVariables variables,
    CopySites sites,
    CancellationToken cancellationToken)
{
    // Where the graph captures a variable to assign to it, and not what it holds.
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly List<LostCopy> _lostInHelpers = [];
    private FlowState _state = new();

    // Where what is read goes, if that outlives it: then a copy whose members are read is used, but not by what becomes of its own members.
    private RequestValue? _writtenTo;

    /// <summary>What is lost in the functions that are called.</summary>
    public IReadOnlyList<LostCopy> LostInHelpers => _lostInHelpers;

    /// <returns>What the operation comes to.</returns>
    public RequestValue Run(IOperation? operation, FlowState state)
    {
        _state = state;
        _writtenTo = null;
        return Read(operation);
    }

    private RequestValue Read(IOperation? operation)
    {
        switch (operation)
        {
            case null or IInstanceReferenceOperation or ILiteralOperation or INameOfOperation or IDiscardOperation or IFlowAnonymousFunctionOperation:
                return RequestValue.None;
            case IParameterReferenceOperation parameter:
                return variables.Read(parameter.Parameter, _state);
            case ILocalReferenceOperation local:
                return variables.Read(local.Local, _state);
            case IFlowCaptureOperation capture:
                _captured[capture.Id] = capture.Value;
                _state[capture.Id] = Read(capture.Value);
                return RequestValue.None;
            case IFlowCaptureReferenceOperation capture:
                return _state[capture.Id];
            case IConversionOperation { OperatorMethod: null } conversion:
                return Read(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Read(awaited.Operation);
            case IExpressionStatementOperation statement:
                Read(statement.Operation);
                return RequestValue.None;
            case IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation }:
                return RequestValue.None;
            case ITupleOperation tuple:
                return tuple.Elements.Aggregate(RequestValue.None, (value, element) => value | Read(element));
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IFieldReferenceOperation field:
                return ReadField(field);
            case IIsNullOperation isNull:
                Read(isNull.Operand);
                return RequestValue.None;
            case IIsTypeOperation isType:
                Read(isType.ValueOperand);
                return RequestValue.None;
            case IIsPatternOperation pattern:
                return ReadPattern(pattern);
            case IBinaryOperation binary when IsNull(binary.LeftOperand) || IsNull(binary.RightOperand):
                Read(binary.LeftOperand);
                Read(binary.RightOperand);
                return RequestValue.None;
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IInvocationOperation call:
                return Call(call);
            default:
                UseParts(operation);
                return RequestValue.None;
        }
    }

    private static bool IsNull(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsNull(conversion.Operand),
        _ => operation.ConstantValue is { HasValue: true, Value: null },
    };

    private void UseParts(IOperation operation)
    {
        foreach (var part in operation.ChildOperations)
        {
            sites.Use(Read(part));
        }
    }

    private void ReadMember(RequestValue value)
    {
        sites.Read(value);
        if (_writtenTo is { } target)
        {
            sites.Use(value.Except(target));
        }
    }

    private RequestValue ReadProperty(IPropertyReferenceOperation property)
    {
        var value = Read(property.Instance);
        foreach (var argument in property.Arguments)
        {
            sites.Use(Read(argument.Value));
        }

        if (Tasks.IsResult(property.Property))
        {
            return value;
        }

        ReadMember(value);
        return RequestValue.None;
    }

    private RequestValue ReadField(IFieldReferenceOperation field)
    {
        var value = Read(field.Instance);
        if (field.Field.ContainingType.IsTupleType)
        {
            return value;
        }

        ReadMember(value);
        return RequestValue.None;
    }

    private RequestValue ReadPattern(IIsPatternOperation operation)
    {
        var value = Read(operation.Value);
        var declared = operation.Pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            _ => null,
        };
        if (operation.Pattern is IRecursivePatternOperation or IBinaryPatternOperation or INegatedPatternOperation { Pattern: not IConstantPatternOperation })
        {
            ReadMember(value);
        }

        if (declared is not null)
        {
            variables.Assign(declared, value, operation.Syntax, _state);
        }

        return RequestValue.None;
    }
}
