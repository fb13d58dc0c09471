using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>Says which exceptions a <c>catch</c> takes.</summary>
internal static class BlockedClauses
{
    /// <summary>Whether a clause takes an exception of a type; not known where its filter cannot be told.</summary>
    public static Fact Takes(BlockingQuery query, ICatchClauseOperation clause, ITypeSymbol type)
    {
        if (clause.ExceptionType is not INamedTypeSymbol { TypeKind: not TypeKind.Error } caught
            || (caught.SpecialType != SpecialType.System_Object && !KnownTypes.IsOrDerivesFrom(type, caught.OriginalDefinition)))
        {
            return Fact.False;
        }

        return clause.Filter is { } filter ? new BlockedFacts(query, type, Caught(clause)).Evaluate(filter) switch
        {
            Fact.False => Fact.False,
            Fact.True => Fact.True,
            _ => Fact.Unknown,
        }
        : Fact.True;
    }

    public static bool Declares(ICatchClauseOperation clause, ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(Caught(clause), local);

    /// <summary>The variable that a clause gives the exception to.</summary>
    public static ILocalSymbol? Caught(ICatchClauseOperation clause) => (clause.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation)?.Symbol;
}
