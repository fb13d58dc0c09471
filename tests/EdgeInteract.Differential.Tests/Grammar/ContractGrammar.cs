using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>Contracts of every shape that the generator reads.</summary>
internal static class ContractGrammar
{
    private static readonly Gen<bool> s_coin = Gen.Elements(true, false);

    public static Gen<GrammarContract> Contract(int number) =>
        from enums in Counted(0, 2, index => Enum($"Kind{index}"))
        from objects in Objects(enums)
        let definitions = enums.Concat<GrammarDefinition>(objects).ToImmutableArray()
        from payload in Object("Ask", isRecord: true, new NameScope(definitions), 0, 9)
        from outcomes in Outcomes(definitions)
        select new GrammarContract(number, payload, outcomes, definitions);

    private static Gen<ImmutableArray<GrammarDefinition>> Objects(IEnumerable<GrammarDefinition> enums)
    {
        var start = Gen.Constant(enums.ToImmutableArray());
        return Gen.Choose(0, 3).SelectMany(count => Enumerable.Range(0, count).Aggregate(start, static (known, index) =>
            from before in known
            from isRecord in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
            from type in Object($"Part{index}", isRecord, new NameScope(before), 0, 4)
            select before.Add(type))).Select(all => all.Where(static definition => definition is GrammarDefinition.Object).ToImmutableArray());
    }

    private static Gen<GrammarDefinition> Enum(string name) =>
        from names in TextGrammar.Name.NonEmptyListOf().Resize(5)
        from renamed in s_coin
        select (GrammarDefinition)new GrammarDefinition.Enum(
            name,
            [.. names.Distinct(StringComparer.Ordinal).Where(IsEnumName).DefaultIfEmpty("none").Select((wire, index) =>
                KeyValuePair.Create($"Is{index}", renamed ? wire : $"Is{index}"))]);

    // System.Text.Json refuses an enum with such a name: its texts are lists of names.
    private static bool IsEnumName(string name) => name.Length > 0 && name.Trim() == name && !name.Contains(',', StringComparison.Ordinal) && !char.IsAsciiDigit(name[0]) && name[0] is not ('-' or '+');

    private static Gen<ImmutableArray<GrammarOutcome>> Outcomes(ImmutableArray<GrammarDefinition> definitions) =>
        from wires in Gen.OneOf(TextGrammar.OfLength(1, 12), Gen.Elements("approved", "rejected", "it's \"ok\" \\", "__proto__", "constructor", "😀")).NonEmptyListOf().Resize(3)
        from hasCatchAll in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let names = wires.Where(static wire => !string.IsNullOrWhiteSpace(wire)).DefaultIfEmpty("done").Distinct(StringComparer.Ordinal).ToArray<string?>()
        let all = hasCatchAll ? [.. names, null] : names
        from data in Gen.CollectToList(Enumerable.Range(0, all.Length), index => Object($"Answer{index}", isRecord: true, new NameScope(definitions), 0, 3))
        select all.Select((wire, index) => new GrammarOutcome(wire, data[index])).ToImmutableArray();

    private static Gen<GrammarDefinition.Object> Object(string name, bool isRecord, NameScope scope, int fewest, int most) =>
        from members in Counted(fewest, most, index => Member(index, name, isRecord, scope))
        select new GrammarDefinition.Object(name, isRecord, Ordered(name, members));

    private static Gen<GrammarMember> Member(int index, string owner, bool isRecord, NameScope scope) =>
        from value in Value(scope, owner, 2)
        // A list of its own type that may not be empty would have no end.
        from rules in value.CSharp.Contains(owner, StringComparison.Ordinal) ? Gen.Constant(ImmutableArray<GrammarRule>.Empty) : RuleGrammar.For(value)
        from form in isRecord
            ? Gen.Frequency((6, Gen.Constant(MemberForm.Parameter)), (2, Gen.Constant(MemberForm.Init)), (1, Gen.Constant(MemberForm.Set)), (1, Gen.Constant(MemberForm.Required)))
            : Gen.Elements(MemberForm.Set, MemberForm.Required)
        from wire in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, TextGrammar.Name.Select(static text => (string?)text)))
        from chosen in Default(value, rules, form, scope)
        // What has no initializer that keeps its annotations has to be given.
        let isGiven = form is MemberForm.Init or MemberForm.Set && chosen is null && !value.IsNullable && value.Type is not GrammarType.Any
        let given = isGiven ? MemberForm.Required : form == MemberForm.Required && value.IsNullable ? MemberForm.Set : form
        select new GrammarMember(Write($"Member{index}"), wire, value, rules, given, isGiven ? null : chosen);

    private static Gen<GrammarValue> Value(NameScope scope, string owner, int depth)
    {
        var choices = new List<(int, Gen<GrammarValue>)>
        {
            (8, Nullable(Gen.Elements([.. Scalars.All]).Select(static scalar => (GrammarType)new GrammarType.Scalar(scalar)))),
            (1, Nullable(Gen.Constant<GrammarType>(new GrammarType.Any()))),
        };
        if (!scope.Definitions.IsEmpty)
        {
            choices.Add((3, Nullable(Gen.Elements([.. scope.Definitions.Select(static definition => (GrammarType)new GrammarType.Named(definition.Name))]))));
        }

        if (depth > 0)
        {
            // A type that contains itself has to end somewhere: in a null, or in a list or map that is empty.
            var element = Gen.Frequency((5, Value(scope, owner, depth - 1)), (owner.StartsWith("Answer", StringComparison.Ordinal) ? 0 : 1, Nullable(Gen.Constant<GrammarType>(new GrammarType.Named(owner)))));
            choices.Add((3, Nullable(
                from inner in element
                from form in Gen.Elements(ListForm.All.Where(form => !form.IsSorted || HasOrder(inner.Type, scope)).ToArray())
                select (GrammarType)new GrammarType.List(form, inner))));
            choices.Add((2, Nullable(from inner in element from form in Gen.Elements(MapForm.All.ToArray()) select (GrammarType)new GrammarType.Map(form, inner))));
            if (!owner.StartsWith("Answer", StringComparison.Ordinal))
            {
                choices.Add((1, Gen.Constant(new GrammarValue(new GrammarType.Named(owner), IsNullable: true))));
            }
        }

        return Gen.Frequency([.. choices]);
    }

    private static Gen<GrammarValue> Nullable(Gen<GrammarType> type) =>
        from inner in type from nullable in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true))) select new GrammarValue(inner, nullable);

    private static Gen<string?> Default(GrammarValue value, ImmutableArray<GrammarRule> rules, MemberForm form, NameScope scope)
    {
        if (form == MemberForm.Required)
        {
            return Gen.Constant<string?>(null);
        }

        var none = Gen.Constant<string?>(null);
        var isParameter = form == MemberForm.Parameter;
        var nothing = value.IsNullable ? Gen.Elements(null, isParameter ? "null" : null) : none;
        var constants = value.IsNullable ? nothing : (value.Type, RuleGrammar.DefaultFor(rules)) switch
        {
            (_, { } allowed) => Gen.Elements<string?>(allowed),
            _ when !rules.IsEmpty => none,
            (GrammarType.Scalar scalar, _) => Gen.Elements<string?>([.. scalar.Of.Defaults.Select(text => text == "default" && value.IsNullable ? null : text)]),
            (GrammarType.Named named, _) when scope.Find(named.Name) is GrammarDefinition.Enum members => Gen.Elements<string?>([.. members.Members.Select(member => $"{named.Name}.{member.Key}")]),
            (GrammarType.Any, _) => Gen.Constant<string?>(isParameter && !value.IsNullable ? "default" : null),
            (GrammarType.List list, _) when !isParameter => Gen.Constant<string?>(list.Form.EmptyOf(list.Element)),
            (GrammarType.Map map, _) when !isParameter => Gen.Constant<string?>(map.Form.EmptyOf(map.Value)),
            _ => none,
        };

        // A property without an initializer must be one that starts as a right value.
        return isParameter ? Gen.Frequency((2, none), (1, nothing), (2, constants)) : value.IsNullable ? Gen.OneOf(nothing, constants) : constants;
    }

    private static bool HasOrder(GrammarType type, NameScope scope) =>
        type is GrammarType.Scalar || (type is GrammarType.Named named && scope.Find(named.Name) is GrammarDefinition.Enum);

    // C# wants parameters with defaults behind the others, and takes a sole parameter of the record's own type for a copy constructor.
    private static ImmutableArray<GrammarMember> Ordered(string owner, IEnumerable<GrammarMember> members)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var distinct = members.Select(member => taken.Add(member.Wire) ? member : member with { JsonName = null }).ToArray();
        distinct = [.. distinct.Select(member => distinct.Count(other => other.Wire == member.Wire) > 1 ? member with { JsonName = member.Name } : member)];
        var parameters = distinct.Where(static member => member.Form == MemberForm.Parameter).OrderBy(static member => member.Default is not null).ToArray();
        if (parameters is [{ Value.Type: GrammarType.Named { Name: var name } } sole] && name == owner)
        {
            parameters = [sole with { Form = MemberForm.Init, Default = null }];
        }

        return [.. parameters, .. distinct.Where(static member => member.Form != MemberForm.Parameter)];
    }

    private static Gen<ImmutableArray<T>> Counted<T>(int fewest, int most, Func<int, Gen<T>> make) =>
        Gen.Choose(fewest, most).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), make)).Select(static list => list.ToImmutableArray());

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record NameScope(ImmutableArray<GrammarDefinition> Definitions)
    {
        public GrammarDefinition? Find(string name) => Definitions.FirstOrDefault(definition => definition.Name == name);
    }
}
