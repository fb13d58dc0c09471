using System.Collections.Immutable;
using EdgeInteract.Differential.Tests.Grammar;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>What a contract says of one value of a document.</summary>
internal sealed record Place(GrammarValue Value, ImmutableArray<GrammarRule> Rules)
{
    /// <summary>Whether JSON's null is right.</summary>
    public bool TakesNull => Value.TakesNull && !Rules.Any(static rule => rule is GrammarRule.Required);

    public ScalarGrammar? Scalar => (Value.Type as GrammarType.Scalar)?.Of;

    public Place Element => new(Value.Type switch
    {
        GrammarType.List list => list.Element,
        GrammarType.Map map => map.Value,
        _ => throw new InvalidOperationException($"{Value.CSharp} has no elements."),
    }, []);
}
