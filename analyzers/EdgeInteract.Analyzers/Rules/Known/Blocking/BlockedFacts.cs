using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>Evaluates expressions where a variable is known to be the exception that blocks.</summary>
internal sealed partial class BlockedFacts
{
    private readonly BlockingQuery _query;

    public BlockedFacts(BlockingQuery query, ITypeSymbol type, ISymbol? blocked)
    {
        _query = query;
        Type = type;
        Known = blocked is null ? ImmutableDictionary<object, Fact>.Empty : ImmutableDictionary<object, Fact>.Empty.Add(blocked, Fact.Blocked);
    }

    /// <summary>The type of the exception.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>What is known of locals, parameters and captures.</summary>
    public ImmutableDictionary<object, Fact> Known { get; set; }

    public Fact Evaluate(IOperation? operation)
    {
        if (operation is { ConstantValue: { HasValue: true, Value: var constant } })
        {
            return constant switch { null => Fact.Null, true => Fact.True, false => Fact.False, _ => Fact.NotNull };
        }

        return operation switch
        {
            ILocalReferenceOperation local => Find(local.Local),
            IParameterReferenceOperation parameter => Find(parameter.Parameter),
            IFlowCaptureReferenceOperation capture => Find(capture.Id),
            ICaughtExceptionOperation => Fact.Blocked,
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
            IAwaitOperation awaited => Evaluate(awaited.Operation),
            ISimpleAssignmentOperation assignment => Evaluate(assignment.Value),
            IConversionOperation conversion => Convert(conversion),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Not(Evaluate(not.Operand)),
            IBinaryOperation binary => Combine(binary),
            IIsNullOperation isNull => IsNull(Evaluate(isNull.Operand)),
            IIsTypeOperation isType => isType.IsNegated ? Not(Is(isType.ValueOperand, isType.TypeOperand)) : Is(isType.ValueOperand, isType.TypeOperand),
            IIsPatternOperation match => Match(match.Pattern, Evaluate(match.Value)),
            IConditionalOperation choice => Choose(choice),
            ISwitchExpressionOperation choice => Choose(choice),
            IObjectCreationOperation creation => _query.Blocks(creation.Type) || Wraps(creation) ? Fact.Blocked : Fact.NotNull,
            IInvocationOperation call => Call(call),
            _ => Fact.Unknown,
        };
    }

    /// <summary>Takes note of what a variable is from now on.</summary>
    public void Set(object variable, Fact fact) => Known = fact == Fact.Unknown ? Known.Remove(variable) : Known.SetItem(variable, fact);

    private Fact Find(object variable) => Known.TryGetValue(variable, out var fact) ? fact : Fact.Unknown;

    private static Fact Not(Fact fact) => fact switch { Fact.True => Fact.False, Fact.False => Fact.True, _ => Fact.Unknown };

    private static Fact And(Fact left, Fact right) =>
        left == Fact.False || right == Fact.False ? Fact.False : left == Fact.True && right == Fact.True ? Fact.True : Fact.Unknown;

    private static Fact Or(Fact left, Fact right) => Not(And(Not(left), Not(right)));

    private static Fact IsNull(Fact fact) => fact switch { Fact.Null => Fact.True, Fact.NotNull or Fact.Blocked => Fact.False, _ => Fact.Unknown };

    private Fact Convert(IConversionOperation conversion)
    {
        var fact = Evaluate(conversion.Operand);
        return fact switch
        {
            Fact.Blocked => IsA(conversion.Type) switch
            {
                Fact.True => Fact.Blocked,
                Fact.False when conversion.IsTryCast => Fact.Null,
                _ => Fact.Unknown,
            },
            Fact.NotNull when conversion.IsTryCast => Fact.Unknown,
            _ => fact,
        };
    }

    private Fact Combine(IBinaryOperation binary)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And:
                return And(Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
            case BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or:
                return Or(Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
            case BinaryOperatorKind.Equals:
                return AreEqual(binary);
            case BinaryOperatorKind.NotEquals:
                return Not(AreEqual(binary));
            default:
                return Fact.Unknown;
        }
    }

    private Fact AreEqual(IBinaryOperation binary)
    {
        if (binary.LeftOperand is IInvocationOperation { TargetMethod.Name: "GetType", Instance: { } instance }
            && binary.RightOperand is ITypeOfOperation { TypeOperand: var type }
            && Evaluate(instance) == Fact.Blocked)
        {
            // The exception may be of a class that derives from the one that is known.
            return SymbolEqualityComparer.Default.Equals(type, Type) ? Fact.True : KnownTypes.IsOrDerivesFrom(type, (INamedTypeSymbol)Type) ? Fact.Unknown : Fact.False;
        }

        var (left, right) = (Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
        return (left, right) switch
        {
            (Fact.Null, _) => IsNull(right),
            (_, Fact.Null) => IsNull(left),
            (Fact.True, Fact.True or Fact.False) => right,
            (Fact.False, Fact.True or Fact.False) => Not(right),
            _ => Fact.Unknown,
        };
    }

    private Fact Choose(IConditionalOperation choice) => Evaluate(choice.Condition) switch
    {
        Fact.True => Evaluate(choice.WhenTrue),
        Fact.False => Evaluate(choice.WhenFalse),
        _ => Evaluate(choice.WhenTrue) is var fact && fact == Evaluate(choice.WhenFalse) ? fact : Fact.Unknown,
    };

    private Fact Choose(ISwitchExpressionOperation choice)
    {
        var value = Evaluate(choice.Value);
        var facts = new List<Fact>();
        foreach (var arm in choice.Arms)
        {
            var taken = Match(arm.Pattern, value);
            taken = arm.Guard is { } guard ? And(taken, Evaluate(guard)) : taken;
            if (taken != Fact.False)
            {
                facts.Add(Evaluate(arm.Value));
            }

            if (taken == Fact.True)
            {
                break;
            }
        }

        return facts.Count > 0 && facts.TrueForAll(fact => fact == facts[0]) ? facts[0] : Fact.Unknown;
    }

    private Fact Call(IInvocationOperation call)
    {
        if (KnownCalls.IsSameTask(call))
        {
            return Evaluate(call.Instance);
        }

        if (call.TargetMethod.Name is "Capture" or "FromException" && call.Arguments.Length > 0)
        {
            return Evaluate(call.Arguments[0].Value);
        }

        var fact = BlockedPaths.Through(_query, this, call);
        return fact == Fact.Never ? Fact.Blocked : fact;
    }

    // A task made of a task that fails.
    private bool Wraps(IObjectCreationOperation creation) =>
        creation is { Type.Name: "ValueTask", Arguments.Length: > 0 } && Evaluate(creation.Arguments[0].Value) == Fact.Blocked;
}
