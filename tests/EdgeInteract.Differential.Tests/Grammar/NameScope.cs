using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>The types that a type may use.</summary>
internal sealed record NameScope(ImmutableArray<GrammarDefinition> Definitions)
{
    public GrammarDefinition? Find(string name) => Definitions.FirstOrDefault(definition => definition.Name == name);
}
