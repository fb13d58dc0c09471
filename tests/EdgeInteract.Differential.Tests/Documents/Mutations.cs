using EdgeInteract.Differential.Tests.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Changes a document in one place: what is there, how it is called, how often.</summary>
internal sealed class Mutations(GrammarContract contract, ValidDocuments valid)
{
    public Gen<Tree.Members> Once(Tree.Members tree, GrammarDefinition.Object type) => tree.List.IsEmpty
        ? Structure(tree, type)
        : Gen.Frequency((1, Structure(tree, type)), (4, Within(tree, type)));

    private Gen<Tree.Members> Within(Tree.Members tree, GrammarDefinition.Object type) =>
        from index in Gen.Choose(0, tree.List.Length - 1)
        let member = tree.List[index]
        let known = type.Members.FirstOrDefault(known => known.Wire == member.Key)
        from changed in known is null ? FreeJson.Value(2) : Change(member.Value, new Place(known.Value, known.Rules))
        select (Tree.Members)tree.WithChild(index, changed);

    private Gen<Tree> Change(Tree tree, Place place)
    {
        var here = Gen.Frequency((3, Beside(place)), (1, FreeJson.Value(1)), (1, Gen.Constant(Tree.Null)), (1, valid.Value(place)));
        return (tree, place.Value.Type) switch
        {
            (Tree.Items { List.IsEmpty: false } items, GrammarType.List) => Gen.Frequency((1, here), (3, ChangeItem(items, place)), (1, Resized(items, place))),
            (Tree.Members members, GrammarType.Map map) => Gen.Frequency((1, here), (members.List.IsEmpty ? 0 : 3, ChangeItem(members, place)), (2, Renamed(members, map, place))),
            (Tree.Members members, GrammarType.Named named) when contract.ShapeOf(named.Name, members) is { } type => Gen.Frequency(
                (1, here),
                (contract.Find(named.Name) is GrammarDefinition.Union ? 3 : 0, Gen.Constant(0).SelectMany(_ => Recast(members, (GrammarDefinition.Union)contract.Find(named.Name)))),
                (3, Once(members, type).Select(static changed => (Tree)changed))),
            (Tree.Text text, _) => Gen.Frequency((4, here), (1, Gen.Constant<Tree>(text with { IsEscaped = true }))),
            _ => here,
        };
    }

    private Gen<Tree> Beside(Place place) => place.Value.Type switch
    {
        GrammarType.Scalar scalar => RuledValues.Beside(scalar.Of, place.Rules),
        GrammarType.Named named when contract.Find(named.Name) is GrammarDefinition.Enum members =>
            Scalars.Texts([.. members.Members.SelectMany(static member => new[] { member.Key, member.Value.ToUpperInvariant(), member.Value + " ", "0" })]),
        GrammarType.List when place.Rules is [.., GrammarRule.Length length] =>
            Beside(length).SelectMany(count => valid.Value(place.Element, 1).ArrayOf(count)).Select(static items => (Tree)new Tree.Items([.. items])),
        GrammarType.Map map when place.Rules is [.., GrammarRule.Length length] =>
            from count in Beside(length)
            from names in map.Key.Valid.ArrayOf(count * 3)
            let distinct = names.Distinct(StringComparer.Ordinal).Take(count).ToArray()
            from items in valid.Value(place.Element, 1).ArrayOf(distinct.Length)
            select (Tree)new Tree.Members([.. distinct.Zip(items, KeyValuePair.Create)]),
        GrammarType.Json json => Gen.Frequency((2, FreeJson.Value(json.Form, 3)), (1, FreeJson.Value(2))),
        _ => FreeJson.Value(2),
    };

    private static Gen<int> Beside(GrammarRule.Length length) => Gen.Elements(Math.Max(0, length.Minimum - 1), length.Maximum == int.MaxValue ? length.Minimum : length.Maximum + 1);

    // What says of another type that it is the one, late, twice, or not at all.
    private Gen<Tree> Recast(Tree.Members members, GrammarDefinition.Union union)
    {
        var without = new Tree.Members(members.List.RemoveAll(member => member.Key == union.Wire));
        var value = members.Find(union.Wire);
        var other = Gen.OneOf(
            Gen.Elements([.. union.Cases.Select(static item => item.Value)]),
            Gen.Elements([.. union.Cases.Select(static item => item.Value is Tree.Text text ? new Tree.Literal("7") : (Tree)new Tree.Text(item.Value.Write()))]),
            Gen.Constant(Tree.Null),
            Gen.Constant<Tree>(new Tree.Members([KeyValuePair.Create(union.Wire, value ?? Tree.Null)])),
            FreeJson.Value(1));
        return Gen.Frequency(
            (3, other.Select(changed => (Tree)new Tree.Members(without.List.Insert(0, KeyValuePair.Create(union.Wire, changed))))),
            (3, other.Select(changed => (Tree)without.With(union.Wire, changed))),
            (1, Gen.Constant<Tree>(without)),
            (2, Gen.Constant<Tree>(value is null ? without : without.With(union.Wire, value))),
            (1, other.Select(again => (Tree)members.With(union.Wire, again))),
            (2, Gen.Elements([.. union.Shapes]).SelectMany(shape => valid.Object(shape, 1)).Select(shape => (Tree)(value is null ? shape : new Tree.Members([KeyValuePair.Create(union.Wire, value), .. shape.List.Where(member => member.Key != union.Wire)])))));
    }

    private Gen<Tree> ChangeItem(Tree container, Place place) => container.Children.IsEmpty ? Gen.Constant(container) :
        from index in Gen.Choose(0, container.Children.Length - 1)
        from changed in Change(container.Children[index], place.Element)
        select container.WithChild(index, changed);

    private Gen<Tree> Renamed(Tree.Members members, GrammarType.Map map, Place place) =>
        from name in map.Key.Near
        from value in valid.Value(place.Element, 1)
        from isMore in Gen.Elements(true, false)
        let without = isMore || members.List.IsEmpty ? members : members.Without(0)
        select (Tree)without.With(name, value);

    private static Gen<Tree> Resized(Tree.Items items, Place place) =>
        from index in Gen.Choose(0, items.List.Length - 1)
        from isMore in Gen.Elements(true, false)
        select (Tree)new Tree.Items(isMore ? items.List.Add(items.List[index]) : items.List.RemoveAt(index));

    private static Gen<Tree.Members> Structure(Tree.Members tree, GrammarDefinition.Object type)
    {
        var added = from name in Gen.OneOf(TextGrammar.Name, Gen.Elements([.. type.Members.Select(static member => member.Name).DefaultIfEmpty("other")]))
                    from value in FreeJson.Value(1)
                    select tree.With(name, value);
        if (tree.List.IsEmpty)
        {
            return added;
        }

        var index = Gen.Choose(0, tree.List.Length - 1);
        return Gen.Frequency(
            (2, added),
            (3, index.Select(tree.Without)),
            (1, from at in index
                let member = tree.List[at]
                from name in Gen.Elements(member.Key.ToUpperInvariant(), member.Key + " ", member.Key + "\0", "Member0", "x" + member.Key)
                select new Tree.Members(tree.List.SetItem(at, KeyValuePair.Create(name, member.Value)))),
            (1, from at in index
                from again in Gen.OneOf(Gen.Constant(tree.List[at].Value), FreeJson.Value(1))
                select tree.With(tree.List[at].Key, again)));
    }
}
