using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>The outcomes of a declared interaction.</summary>
/// <param name="Declaration">The record with <c>[Interaction]</c>.</param>
/// <param name="Key">Its type key.</param>
/// <param name="Base">The generated <c>Outcome</c>; <see langword="null"/> as long as nothing is generated.</param>
/// <param name="Cases">The outcomes, in the order of declaration.</param>
internal sealed record OutcomeSet(INamedTypeSymbol Declaration, string? Key, INamedTypeSymbol? Base, IReadOnlyList<OutcomeCase> Cases)
{
    /// <summary>Whether every name is an outcome.</summary>
    public bool HasCatchAll { get; } = Cases.Any(static item => item.IsCatchAll);

    /// <summary>What the outcomes that have a name are called on the wire.</summary>
    public IEnumerable<string> Names => Cases.Select(static item => item.Name).OfType<string>();
}
