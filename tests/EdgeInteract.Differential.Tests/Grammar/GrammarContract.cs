using System.Collections.Immutable;
using System.Globalization;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>One declaration with the types that it uses, in a namespace of its own.</summary>
/// <param name="Number">Which one of the run.</param>
/// <param name="Payload">The record.</param>
/// <param name="Outcomes">Its answers.</param>
/// <param name="Definitions">The other types.</param>
internal sealed record GrammarContract(
    int Number, GrammarDefinition.Object Payload, ImmutableArray<GrammarOutcome> Outcomes, ImmutableArray<GrammarDefinition> Definitions)
{
    public string Namespace => string.Create(CultureInfo.InvariantCulture, $"Diff.C{Number}");

    public string Key => string.Create(CultureInfo.InvariantCulture, $"diff/c{Number}");

    public GrammarDefinition Find(string name) => name == Payload.Name ? Payload : Definitions.First(definition => definition.Name == name);

    /// <summary>The type that an object of a document has, if it says that it is one.</summary>
    public GrammarDefinition.Object? ShapeOf(string name, Documents.Tree.Members tree) => Find(name) switch
    {
        GrammarDefinition.Object type => type,
        GrammarDefinition.Union union => union.ShapeOf(tree),
        _ => null,
    };

    /// <summary>The outcome that takes a name, if there is one.</summary>
    public GrammarOutcome? OutcomeOf(string name) =>
        Outcomes.FirstOrDefault(outcome => outcome.Wire == name) ?? Outcomes.FirstOrDefault(static outcome => outcome.Wire is null);
}
