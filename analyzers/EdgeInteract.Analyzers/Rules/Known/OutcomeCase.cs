using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>One of the outcomes of an interaction.</summary>
internal sealed class OutcomeCase(INamedTypeSymbol type)
{
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The outcome on the wire; <see langword="null"/> of a catch-all.</summary>
    public string? Name { get; } = type.FindAttribute(OutcomeReader.OutcomeAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    public bool IsCatchAll { get; } = type.FindAttribute(OutcomeReader.CatchAllAttribute) is not null;
}
