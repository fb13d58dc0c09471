using System.Collections.Immutable;
using EdgeInteract.Differential.Tests.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Documents that a contract takes, with values at the edges of what it allows.</summary>
internal sealed class ValidDocuments(GrammarContract contract)
{
    private const int Depth = 4;

    private static readonly Gen<Tree> s_null = Gen.Constant(Tree.Null);

    public Gen<Tree.Members> Object(GrammarDefinition.Object type, int depth = Depth) =>
        from chosen in Gen.CollectToList(type.Members, member => Member(member, depth))
        let members = chosen.OfType<KeyValuePair<string, Tree>>().ToImmutableArray()
        from shuffled in Gen.Frequency((3, Gen.Constant(members)), (1, Gen.Shuffle(members.ToArray()).Select(static list => list.ToImmutableArray())))
        select new Tree.Members(shuffled);

    /// <summary>A value that is right in its place, or <see langword="null"/> if nobody knows one.</summary>
    public Gen<Tree> Value(Place place, int depth = Depth)
    {
        if (depth <= 0 && place is { TakesNull: true, Value.Type: GrammarType.Named })
        {
            return s_null;
        }

        var value = place.Value.Type switch
        {
            GrammarType.Scalar scalar => RuledValues.Right(scalar.Of, place.Rules),
            GrammarType.Named named => Named(named, depth),
            GrammarType.List => List(place, depth),
            GrammarType.Map => Map(place, depth),
            GrammarType.Json json => FreeJson.Value(json.Form, 2),
            _ => throw new ArgumentOutOfRangeException(nameof(place)),
        };
        return !place.TakesNull ? value : Gen.Frequency((4, value), (1, s_null));
    }

    // Types contain themselves, so that what is within is made when it is needed.
    private static Gen<T> Later<T>(Func<Gen<T>> make) => Gen.Constant(0).SelectMany(_ => make());

    private Gen<Tree> Named(GrammarType.Named named, int depth) => contract.Find(named.Name) switch
    {
        GrammarDefinition.Enum members => Gen.Elements(members.Members.Select(static member => Scalars.Quoted(member.Value)).ToArray()),
        GrammarDefinition.Object type => Later(() => Object(type, depth - 1)).Select(static tree => (Tree)tree),
        GrammarDefinition.Union union => Later(() => Gen.Elements([.. union.Shapes]).SelectMany(type => Object(type, depth - 1))).Select(static tree => (Tree)tree),
        _ => throw new InvalidOperationException(named.Name),
    };

    private Gen<Tree> Map(Place place, int depth) =>
        from count in Count(place, depth, 4)
        from names in ((GrammarType.Map)place.Value.Type).Key.Valid.ArrayOf(count * 3)
        let distinct = names.Distinct(StringComparer.Ordinal).Take(count).ToArray()
        from items in Items(place, depth, distinct.Length)
        select (Tree)new Tree.Members([.. distinct.Zip(items, KeyValuePair.Create)]);

    private Gen<Tree[]> Items(Place place, int depth, int count) => count == 0 ? Gen.Constant(Array.Empty<Tree>()) : Value(place.Element, depth - 1).ArrayOf(count);

    private Gen<Tree> List(Place place, int depth) =>
        from count in Count(place, depth, 8)
        from items in Items(place, depth, count)
        select (Tree)new Tree.Items([.. items]);

    private static Gen<int> Count(Place place, int depth, int most)
    {
        var length = place.Rules.OfType<GrammarRule.Length>().FirstOrDefault();
        var fewest = length?.Minimum ?? 0;
        most = Math.Max(fewest, Math.Min(length?.Maximum ?? 4, depth <= 0 ? 0 : most));
        return Gen.Frequency((2, Gen.Choose(fewest, most)), (1, Gen.Elements(fewest, most)));
    }

    // A type that contains itself ends by being left out.
    private Gen<KeyValuePair<string, Tree>?> Member(GrammarMember member, int depth)
    {
        var given = Later(() => Value(new Place(member.Value, member.Rules), depth)).Select(tree => (KeyValuePair<string, Tree>?)KeyValuePair.Create(member.Wire, tree));
        var left = Gen.Constant<KeyValuePair<string, Tree>?>(null);
        return member.IsRequired ? given : depth <= 0 ? left : Gen.Frequency((4, given), (1, left));
    }
}
