using EdgeInteract.Differential.Tests.Grammar;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Walks a document and its contract at the same time.</summary>
internal static class Places
{
    /// <summary>Changes the values of a document that the contract says something of, whether they are right or not, from the inside out.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="place">What is said of the whole.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="change">Gives a value as it should be, mostly the same.</param>
    public static Tree Rewrite(Tree tree, Place place, GrammarContract contract, Func<Tree, Place, Tree> change) => change(
        (tree, place.Value.Type) switch
        {
            (Tree.Items items, GrammarType.List) => items.WithChildren([.. items.List.Select(item => Rewrite(item, place.Element, contract, change))]),
            (Tree.Members members, GrammarType.Map) => members.WithChildren([.. members.Children.Select(item => Rewrite(item, place.Element, contract, change))]),
            (Tree.Members members, GrammarType.Named named) when contract.ShapeOf(named.Name, members) is { } type => Rewrite(members, type, contract, change),
            _ => tree,
        },
        place);

    public static Tree.Members Rewrite(Tree.Members members, GrammarDefinition.Object type, GrammarContract contract, Func<Tree, Place, Tree> change) =>
        (Tree.Members)members.WithChildren([.. members.List.Select(member =>
            type.Members.FirstOrDefault(known => known.Wire == member.Key) is { } known ? Rewrite(member.Value, new Place(known.Value, known.Rules), contract, change) : member.Value)]);
}
