using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>Questions about variables.</summary>
internal static class Variables
{
    /// <summary>Whether a local or parameter belongs to a function or to one within it.</summary>
    public static bool IsDeclaredIn(this ISymbol variable, ISymbol function)
    {
        for (var current = variable.ContainingSymbol; current is IMethodSymbol; current = current.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, function.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
