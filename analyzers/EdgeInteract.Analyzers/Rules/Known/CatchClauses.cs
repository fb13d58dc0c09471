using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Tells which exceptions a catch clause lets in, its filter included.</summary>
internal static class CatchClauses
{
    /// <summary>Whether a clause may be entered with an exception of a type. What a filter asks besides the type is taken to hold.</summary>
    public static bool MayCatch(ICatchClauseOperation clause, INamedTypeSymbol exception)
    {
        if (clause.ExceptionType is { TypeKind: not (TypeKind.Error or TypeKind.TypeParameter) } type && !KnownTypes.IsOrDerivesFrom(exception, (INamedTypeSymbol)type.OriginalDefinition))
        {
            return false;
        }

        var caught = (clause.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation)?.Symbol;
        return clause.Filter is not { } filter || Judge(filter, caught, exception) != FilterVerdict.Never;
    }

    private static FilterVerdict Judge(IOperation condition, ILocalSymbol? caught, INamedTypeSymbol exception) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool value } } => value ? FilterVerdict.Always : FilterVerdict.Never,
        IParenthesizedOperation inner => Judge(inner.Operand, caught, exception),
        IConversionOperation inner => Judge(inner.Operand, caught, exception),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Not(Judge(not.Operand, caught, exception)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
            And(Judge(both.LeftOperand, caught, exception), Judge(both.RightOperand, caught, exception)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
            Or(Judge(either.LeftOperand, caught, exception), Judge(either.RightOperand, caught, exception)),
        IIsTypeOperation test when Is(test.ValueOperand, caught) => test.IsNegated ? Not(OfType(test.TypeOperand, exception)) : OfType(test.TypeOperand, exception),
        IIsPatternOperation test when Is(test.Value, caught) => Judge(test.Pattern, exception),
        _ => FilterVerdict.Maybe,
    };

    private static FilterVerdict Judge(IPatternOperation pattern, INamedTypeSymbol exception) => pattern switch
    {
        INegatedPatternOperation not => Not(Judge(not.Pattern, exception)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(Judge(both.LeftPattern, exception), Judge(both.RightPattern, exception)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Or(Judge(either.LeftPattern, exception), Judge(either.RightPattern, exception)),
        ITypePatternOperation type => OfType(type.MatchedType, exception),
        IDeclarationPatternOperation { MatchedType: { } type } => OfType(type, exception),
        IDeclarationPatternOperation or IDiscardPatternOperation => FilterVerdict.Always,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => FilterVerdict.Never,
        IRecursivePatternOperation recursive => And(FilterVerdict.Maybe, OfType(recursive.MatchedType, exception)),
        _ => FilterVerdict.Maybe,
    };

    private static FilterVerdict OfType(ITypeSymbol type, INamedTypeSymbol exception)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } other)
        {
            return FilterVerdict.Maybe;
        }

        if (KnownTypes.IsOrDerivesFrom(exception, other.OriginalDefinition))
        {
            return FilterVerdict.Always;
        }

        return KnownTypes.IsOrDerivesFrom(other, exception) ? FilterVerdict.Maybe : FilterVerdict.Never;
    }

    private static bool Is(IOperation value, ILocalSymbol? caught)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return caught is not null && value is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, caught);
    }

    private static FilterVerdict Not(FilterVerdict verdict) => FilterVerdict.Always - (int)verdict;

    private static FilterVerdict And(FilterVerdict left, FilterVerdict right) => left < right ? left : right;

    private static FilterVerdict Or(FilterVerdict left, FilterVerdict right) => left > right ? left : right;
}
