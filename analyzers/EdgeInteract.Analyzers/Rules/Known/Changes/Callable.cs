using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Code that a value can be called with: a lambda, a local function, a method of the same compilation.</summary>
/// <param name="Method">Its symbol.</param>
/// <param name="Body">What it does.</param>
/// <param name="This">The instance that it is called on.</param>
internal sealed record Callable(IMethodSymbol Method, IOperation Body, Value This)
{
    public bool Equals(Callable? other) => other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
