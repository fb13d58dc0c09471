using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>Contracts of every shape that the generator reads.</summary>
internal static class ContractGrammar
{
    private const string NotDefault = "JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)";

    private static readonly Gen<bool> s_coin = Gen.Elements(true, false);

    public static Gen<GrammarContract> Contract(int number) =>
        from enums in Counted(0, 2, index => Enum($"Kind{index}"))
        from objects in Objects(enums)
        let definitions = enums.Concat<GrammarDefinition>(objects).ToImmutableArray()
        from payload in Object("Ask", ObjectForm.Record, new NameScope(definitions), 0, 9)
        from outcomes in Outcomes(definitions)
        select new GrammarContract(number, payload, outcomes, definitions);

    private static Gen<ImmutableArray<GrammarDefinition>> Objects(IEnumerable<GrammarDefinition> enums)
    {
        var start = Gen.Constant(enums.ToImmutableArray());
        return Gen.Choose(0, 3).SelectMany(count => Enumerable.Range(0, count).Aggregate(start, static (known, index) =>
            from before in known
            from types in Gen.Frequency((3, Alone(index, new NameScope(before))), (1, UnionGrammar.Types(Write($"Union{index}"), new NameScope(before))))
            select before.AddRange(types))).Select(all => all.Where(static definition => definition is not GrammarDefinition.Enum).ToImmutableArray());
    }

    private static Gen<ImmutableArray<GrammarDefinition>> Alone(int index, NameScope scope) =>
        from form in Gen.Frequency((3, Gen.Constant(ObjectForm.Record)), (4, Gen.Elements(System.Enum.GetValues<ObjectForm>())))
        from type in Object($"Part{index}", form, scope, form is ObjectForm.Generic or ObjectForm.Derived ? 1 : 0, 4)
        select ImmutableArray.Create<GrammarDefinition>(type);

    private static Gen<GrammarDefinition> Enum(string name) =>
        from names in TextGrammar.Name.NonEmptyListOf().Resize(5)
        from renamed in s_coin
        select (GrammarDefinition)new GrammarDefinition.Enum(
            name,
            [.. names.Distinct(StringComparer.Ordinal).Where(IsEnumName).DefaultIfEmpty("none").Select((wire, index) =>
                KeyValuePair.Create($"Is{index}", renamed ? wire : $"Is{index}"))]);

    private static bool IsEnumName(string name) => name.Length > 0 && name.Trim() == name;

    private static Gen<ImmutableArray<GrammarOutcome>> Outcomes(ImmutableArray<GrammarDefinition> definitions) =>
        from wires in Gen.OneOf(TextGrammar.OfLength(1, 12), Gen.Elements("approved", "rejected", "it's \"ok\" \\", "__proto__", "constructor", "😀")).NonEmptyListOf().Resize(3)
        from hasCatchAll in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let names = wires.Where(static wire => !string.IsNullOrWhiteSpace(wire)).DefaultIfEmpty("done").Distinct(StringComparer.Ordinal).ToArray<string?>()
        let all = hasCatchAll ? [.. names, null] : names
        from data in Gen.CollectToList(Enumerable.Range(0, all.Length), index => Object($"Answer{index}", ObjectForm.Record, new NameScope(definitions), 0, 3))
        select all.Select((wire, index) => new GrammarOutcome(wire, data[index])).ToImmutableArray();

    private static Gen<GrammarDefinition.Object> Object(string name, ObjectForm form, NameScope scope, int fewest, int most) =>
        from members in Counted(fewest, most, index => Member(index, name, form, scope))
        select new GrammarDefinition.Object(name, form, Ordered(name, form, members));

    /// <summary>A member of a type.</summary>
    /// <param name="index">Its number, which its name ends with.</param>
    /// <param name="owner">The type that it may refer to, since it is within it.</param>
    /// <param name="type">How the type is declared that has it.</param>
    /// <param name="scope">The types that are there.</param>
    public static Gen<GrammarMember> Member(int index, string owner, ObjectForm type, NameScope scope) =>
        from value in Value(scope, owner, IsClosed(type), 2)
        // A list of its own type that may not be empty would have no end.
        from rules in value.CSharp.Contains(owner, StringComparison.Ordinal) || (type == ObjectForm.Generic && index == 0) ? Gen.Constant(ImmutableArray<GrammarRule>.Empty) : RuleGrammar.For(value)
        from form in type == ObjectForm.Generic && index == 0 ? Gen.Constant(MemberForm.Parameter) : Form(type)
        from wire in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, TextGrammar.Name.Where(text => rules.IsEmpty || text != "__proto__").Select(static text => (string?)text)))
        from chosen in type == ObjectForm.Generic && index == 0 ? Gen.Constant<string?>(null) : Default(value, rules, form, scope)
        // What has no initializer that keeps its annotations has to be given.
        let isGiven = form is MemberForm.Init or MemberForm.Set or MemberForm.PrivateSet && chosen is null && !value.IsNullable && value.Type is not GrammarType.Json { IsElement: true }
        let member = new GrammarMember(Write($"Member{index}"), wire, value, rules, isGiven ? MemberForm.Required : form, isGiven ? null : chosen)
        from attribute in Attribute(member)
        let isUnset = attribute == NotDefault && !member.IsParameter
        select member with { Attribute = attribute, Default = isUnset ? null : member.Default };

    private static Gen<MemberForm> Form(ObjectForm type) => type switch
    {
        ObjectForm.Record or ObjectForm.Generic => Gen.Frequency(
            (8, Gen.Constant(MemberForm.Parameter)), (2, Gen.Constant(MemberForm.Init)), (4, Gen.Elements(MemberForm.Set, MemberForm.Required, MemberForm.RequiredParameter, MemberForm.PrivateSet))),
        ObjectForm.RecordStruct => Gen.Elements(MemberForm.Parameter),
        _ => Gen.Elements(MemberForm.Set, MemberForm.Required, MemberForm.Init, MemberForm.PrivateSet),
    };

    private static Gen<string?> Attribute(GrammarMember member)
    {
        var attributes = new List<string?> { null, null, null, "JsonPropertyOrder(-1)", "JsonPropertyOrder(1)" };
        if (member.Value.Type is not GrammarType.Json { IsElement: true } && (member.IsRequired || member.Default is null))
        {
            attributes.Add("JsonRequired");
        }

        // A null of a document is another value than none, so that it cannot be written for it.
        if (member.Value.IsNullable && member.Value.Type is not GrammarType.Json { IsElement: true } and not GrammarType.Json { Form.CSharp: "JsonDocument" })
        {
            attributes.Add("JsonIgnore(Condition = JsonIgnoreCondition.Never)");
        }

        // A zero that has a sign or digits is the default too, and is lost as it is with System.Text.Json.
        var isValue = member.Value is { IsNullable: false, Type: GrammarType.Scalar { Of.Family: ScalarFamily.Boolean or ScalarFamily.Integer } } && member.Rules.IsEmpty;
        if (isValue && !member.IsRequired && (!member.IsParameter || member.Default is "0" or "false"))
        {
            attributes.Add(NotDefault);
        }

        return Gen.Elements([.. attributes]);
    }

    // A struct cannot contain itself, not even as a nullable.
    private static bool IsClosed(ObjectForm type) => type is ObjectForm.Struct or ObjectForm.RecordStruct or ObjectForm.Generic;

    private static Gen<GrammarValue> Value(NameScope scope, string owner, bool isClosed, int depth)
    {
        var choices = new List<(int, Gen<GrammarValue>)>
        {
            (8, Nullable(Gen.Elements([.. Scalars.All]).Select(static scalar => (GrammarType)new GrammarType.Scalar(scalar)))),
            (1, Nullable(Gen.Elements([.. JsonForm.All]).Select(static form => (GrammarType)new GrammarType.Json(form)))),
        };
        if (!scope.Definitions.IsEmpty)
        {
            choices.Add((3, Nullable(Gen.Elements([.. scope.Definitions.Select(static definition => (GrammarType)new GrammarType.Named(definition.Name, (definition as GrammarDefinition.Object)?.Use ?? definition.Name))]))));
        }

        if (depth > 0)
        {
            // A type that contains itself has to end somewhere: in a null, or in a list or map that is empty.
            var isEnd = isClosed || owner.StartsWith("Answer", StringComparison.Ordinal);
            var element = Gen.Frequency((5, Value(scope, owner, isClosed, depth - 1)), (isEnd ? 0 : 1, Nullable(Gen.Constant<GrammarType>(new GrammarType.Named(owner, owner)))));
            choices.Add((3, Nullable(
                from inner in element
                from form in Gen.Elements(ListForm.All.Where(form => (!form.IsSorted || HasOrder(inner.Type, scope)) && (!form.IsSet || HasEquality(inner.Type, scope)) && form.Of(inner) != "byte[]").ToArray())
                select (GrammarType)new GrammarType.List(form, inner))));
            choices.Add((2, Nullable(
                from inner in element
                from form in Gen.Elements(MapForm.All.ToArray())
                from key in Gen.Elements(MapKey.All.Concat(scope.Definitions.OfType<GrammarDefinition.Enum>().Select(MapKey.Of)).ToArray())
                select (GrammarType)new GrammarType.Map(form, key, inner))));
            if (!isEnd)
            {
                choices.Add((1, Gen.Constant(new GrammarValue(new GrammarType.Named(owner, owner), IsNullable: true))));
            }
        }

        return Gen.Frequency([.. choices]);
    }

    private static Gen<GrammarValue> Nullable(Gen<GrammarType> type) =>
        from inner in type from nullable in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true))) select new GrammarValue(inner, nullable);

    private static Gen<string?> Default(GrammarValue value, ImmutableArray<GrammarRule> rules, MemberForm form, NameScope scope)
    {
        if (form is MemberForm.Required or MemberForm.RequiredParameter)
        {
            return Gen.Constant<string?>(null);
        }

        var none = Gen.Constant<string?>(null);
        var isParameter = form == MemberForm.Parameter;
        var nothing = value.IsNullable ? Gen.Elements(null, isParameter ? "null" : null) : none;
        var constants = (value.Type, RuleGrammar.DefaultFor(rules, value.Type)) switch
        {
            (_, { } allowed) => Gen.Elements<string?>(allowed),
            _ when !rules.IsEmpty => none,
            (GrammarType.Scalar { Of.Defaults: [] }, _) => none,
            (GrammarType.Scalar scalar, _) => Gen.Elements<string?>([.. scalar.Of.Defaults.Select(text => text == "default" && value.IsNullable ? null : text)]),
            (GrammarType.Named named, _) when scope.Find(named.Name) is GrammarDefinition.Enum members => Gen.Elements<string?>([.. members.Members.Select(member => $"{named.Name}.{member.Key}")]),
            (GrammarType.Json { IsElement: true }, _) => Gen.Constant<string?>(isParameter && !value.IsNullable ? "default" : null),
            (GrammarType.Json json, _) when !isParameter => Gen.Constant(json.Form.Empty),
            (GrammarType.List list, _) when !isParameter => Gen.Constant<string?>(list.Form.EmptyOf(list.Element)),
            (GrammarType.Map map, _) when !isParameter => Gen.Constant<string?>(map.Form.EmptyOf(map.Key, map.Value)),
            _ => none,
        };

        // A property without an initializer must be one that starts as a right value.
        return isParameter ? Gen.Frequency((2, none), (1, nothing), (2, constants)) : value.IsNullable ? Gen.OneOf(nothing, constants) : constants;
    }

    private static bool HasOrder(GrammarType type, NameScope scope) =>
        type is GrammarType.Scalar { Of.CSharp: not ("Uri" or "byte[]") } || (type is GrammarType.Named named && scope.Find(named.Name) is GrammarDefinition.Enum);

    // Any JSON is equal to itself alone, and so are records that have it, but for what System.Text.Json keeps one of. What the owner has is not known yet.
    private static bool HasEquality(GrammarType type, NameScope scope, ImmutableHashSet<string>? within = null) => type switch
    {
        GrammarType.Json => false,
        GrammarType.Named named => within?.Contains(named.Name) == true || (scope.Find(named.Name) switch
        {
            null => false,
            GrammarDefinition.Object found => HasEquality(found, scope, (within ?? []).Add(named.Name)),
            GrammarDefinition.Union union => union.Shapes.All(shape => HasEquality(shape, scope, (within ?? []).Add(named.Name))),
            _ => true,
        }),
        _ => true,
    };

    private static bool HasEquality(GrammarDefinition.Object type, NameScope scope, ImmutableHashSet<string> within) =>
        type.Form is ObjectForm.Class or ObjectForm.Derived || type.Members.All(member => HasEquality(member.Value.Type, scope, within));

    // C# wants parameters with defaults behind the others, and takes a sole parameter of the record's own type for a copy constructor.
    public static ImmutableArray<GrammarMember> Ordered(string owner, ObjectForm form, IEnumerable<GrammarMember> members)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var distinct = members.Select(member => taken.Add(member.Wire) ? member : member with { JsonName = null }).ToArray();
        distinct = [.. distinct.Select(member => distinct.Count(other => other.Wire == member.Wire) > 1 ? member with { JsonName = member.Name } : member)];
        var parameters = distinct.Where(static member => member.IsParameter).OrderBy(static member => member.Default is not null).ToArray();
        if (parameters is [{ Value.Type: GrammarType.Named { Name: var name } } sole] && name == owner)
        {
            parameters = [sole with { Form = MemberForm.Init, Default = null }];
        }

        // Of a struct, System.Text.Json calls no constructor that is not marked, so that it has no defaults.
        if (form == ObjectForm.RecordStruct)
        {
            parameters = [.. parameters.Select(static member => member with { Default = null, Attribute = member.Attribute?.StartsWith("JsonIgnore", StringComparison.Ordinal) == true ? null : member.Attribute })];
        }

        return [.. parameters.Concat(distinct.Where(static member => !member.IsParameter)).Select(Named)];
    }

    // Open: with ownProperties, ajv does not miss a required member whose name is empty.
    private static GrammarMember Named(GrammarMember member) => member is { IsRequired: true, Wire: "" } ? member with { JsonName = null } : member;

    public static Gen<ImmutableArray<T>> Counted<T>(int fewest, int most, Func<int, Gen<T>> make) =>
        Gen.Choose(fewest, most).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), make)).Select(static list => list.ToImmutableArray());

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
