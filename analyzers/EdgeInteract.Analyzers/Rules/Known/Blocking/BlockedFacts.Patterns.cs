using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

internal sealed partial class BlockedFacts
{
    private Fact Is(IOperation value, ITypeSymbol type) => Evaluate(value) switch
    {
        Fact.Blocked => IsA(type),
        Fact.Null => Fact.False,
        _ => Fact.Unknown,
    };

    // Whether the exception is of a type, as far as the type that is known of it tells.
    private Fact IsA(ITypeSymbol? type)
    {
        switch (type)
        {
            case { SpecialType: SpecialType.System_Object }:
                return Fact.True;
            case INamedTypeSymbol { TypeKind: TypeKind.Class } named:
                return KnownTypes.IsOrDerivesFrom(Type, named.OriginalDefinition) ? Fact.True
                    : KnownTypes.IsOrDerivesFrom(named, (INamedTypeSymbol)Type.OriginalDefinition) ? Fact.Unknown
                    : Fact.False;
            case INamedTypeSymbol { TypeKind: TypeKind.Interface } named when Type.AllInterfaces.Contains(named, SymbolEqualityComparer.Default):
                return Fact.True;
            default:
                return Fact.Unknown;
        }
    }

    private Fact Match(IPatternOperation pattern, Fact value)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Fact.True;
            case INegatedPatternOperation negated:
                return Not(Match(negated.Pattern, value));
            case IBinaryPatternOperation binary:
                var (left, right) = (Match(binary.LeftPattern, value), Match(binary.RightPattern, value));
                return binary.OperatorKind == BinaryOperatorKind.And ? And(left, right) : Or(left, right);
            case IConstantPatternOperation constant:
                return MatchConstant(Evaluate(constant.Value), value);
            case ITypePatternOperation type:
                return MatchType(type.MatchedType, value);
            case IDeclarationPatternOperation declaration:
                return Bind(declaration.DeclaredSymbol, declaration.MatchesNull ? Fact.True : MatchType(declaration.MatchedType, value), value);
            case IRecursivePatternOperation recursive:
                var isType = SymbolEqualityComparer.Default.Equals(recursive.MatchedType, recursive.InputType)
                    ? Not(IsNull(value))
                    : MatchType(recursive.MatchedType, value);
                var isPlain = recursive.PropertySubpatterns.IsEmpty && recursive.DeconstructionSubpatterns.IsEmpty;
                return Bind(recursive.DeclaredSymbol, isPlain || isType == Fact.False ? isType : Fact.Unknown, value);
            default:
                return Fact.Unknown;
        }
    }

    private Fact MatchType(ITypeSymbol? type, Fact value) => value switch
    {
        Fact.Blocked => IsA(type),
        Fact.Null => Fact.False,
        _ => Fact.Unknown,
    };

    private static Fact MatchConstant(Fact constant, Fact value) => (constant, value) switch
    {
        (Fact.Null, _) => IsNull(value),
        (Fact.True, Fact.True or Fact.False) => value,
        (Fact.False, Fact.True or Fact.False) => Not(value),
        (_, Fact.Null or Fact.Blocked) => Fact.False,
        _ => Fact.Unknown,
    };

    // What a pattern names is the same exception.
    private Fact Bind(ISymbol? named, Fact matched, Fact value)
    {
        if (named is not null && matched != Fact.False)
        {
            Set(named, value);
        }

        return matched;
    }
}
