using System.Collections.Immutable;
using System.Globalization;
using EdgeInteract.Differential.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>Types of which a value is one of some types.</summary>
internal static class UnionGrammar
{
    // Open: with ownProperties, ajv does not miss a required member whose name is empty. With the other name it is refused.
    private static readonly Gen<string?> s_discriminator = Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("kind")), (2, TextGrammar.Name.Where(static name => name is not ("" or "$id")).Select(static name => (string?)name)));

    private static readonly Gen<bool> s_coin = Gen.Elements(true, false);

    private static readonly Gen<Tree> s_value = Gen.Frequency(
        (3, TextGrammar.Any.Select(Scalars.Quoted)),
        (1, Scalars.Texts("circle", "1", "null", "")),
        (2, Scalars.Literals("0", "1", "7", "-1", "2147483647", "-2147483648")));

    /// <summary>The type that has others, and the others.</summary>
    public static Gen<ImmutableArray<GrammarDefinition>> Types(string name, NameScope scope) =>
        from form in Gen.Elements(Enum.GetValues<UnionForm>())
        from discriminator in s_discriminator
        let blank = new GrammarDefinition.Union(name, form, discriminator, [], [])
        from shared in Members(0, form == UnionForm.Interface ? 0 : 2, name, blank.Alone.Form, scope)
        let start = blank with { Members = Apart(ContractGrammar.Ordered(name, blank.Alone.Form, shared.Select(Separate)), [blank.Wire]) }
        from count in Gen.Choose(1, 3)
        from made in Gen.CollectToList(Enumerable.Range(0, count), index => Case(index, start, scope))
        from isNested in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(!made[0].IsStruct)))
        let types = isNested ? [made[0] with { Members = [.. made[0].Members.Select(Separate)] }, .. made.Skip(1)] : made.ToArray()
        from nested in isNested ? Nested(types[0], scope) : Gen.Constant(ImmutableArray<GrammarDefinition>.Empty)
        from isNestedSaid in s_coin
        from isBaseSaid in s_coin
        from cases in Cases([.. types, .. isNestedSaid ? nested.OfType<GrammarDefinition.Object>() : [], .. isBaseSaid && !start.IsAbstract ? [start.Alone] : Array.Empty<GrammarDefinition.Object>()])
        select ImmutableArray.Create<GrammarDefinition>(start with { Cases = cases }).AddRange(types.Skip(isNested ? 1 : 0)).AddRange(nested);

    // One of the types has others itself, which the first may have as well. All are told apart from it by what it says, and alone by a member of its own.
    private static Gen<ImmutableArray<GrammarDefinition>> Nested(GrammarDefinition.Object type, NameScope scope) =>
        from name in s_discriminator
        let discriminator = type.Members.Any(member => member.Wire == name) ? null : name
        let start = new GrammarDefinition.Union(type.Name, type.Form == ObjectForm.Record ? UnionForm.Record : UnionForm.Class, discriminator, type.Members, []) { Base = type.Base }
        from derived in Case(0, start, scope)
        from isBaseSaid in s_coin
        from cases in Cases([derived, .. isBaseSaid ? [start.Alone] : Array.Empty<GrammarDefinition.Object>()])
        select ImmutableArray.Create<GrammarDefinition>(start with { Cases = cases }, derived);

    private static Gen<ImmutableArray<GrammarCase>> Cases(ImmutableArray<GrammarDefinition.Object> types) =>
        from values in s_value.ArrayOf(9)
        let distinct = values.Distinct().ToArray()
        select types.Take(distinct.Length).Select((type, index) => new GrammarCase(type, distinct[index])).ToImmutableArray();

    private static Gen<GrammarDefinition.Object> Case(int index, GrammarDefinition.Union union, NameScope scope) =>
        from form in union.Form == UnionForm.Interface
            ? Gen.Elements(ObjectForm.Record, ObjectForm.Class, ObjectForm.Struct, ObjectForm.RecordStruct)
            : Gen.Constant(union.IsRecord ? ObjectForm.Record : ObjectForm.Class)
        from own in Members(union.Members.Length, 3, union.Name, form, scope)
        let name = string.Create(CultureInfo.InvariantCulture, $"{union.Name}Case{index}")
        let members = union.Members.AddRange(Apart(ContractGrammar.Ordered(name, form, own), [union.Wire, union.Base?.Wire ?? union.Wire, .. union.Members.Select(static member => member.Wire)]))
        select new GrammarDefinition.Object(name, form, [.. members.Where(static member => member.IsParameter).OrderBy(static member => member.Default is not null), .. members.Where(static member => !member.IsParameter)])
        {
            Base = union,
        };

    private static Gen<ImmutableArray<GrammarMember>> Members(int first, int most, string owner, ObjectForm form, NameScope scope) =>
        ContractGrammar.Counted(0, most, index => ContractGrammar.Member(first + index, owner, form, scope));

    // A property of its own and a parameter cannot be told apart in what derives from it.
    private static GrammarMember Separate(GrammarMember member) => member.Form == MemberForm.RequiredParameter ? member with { Form = MemberForm.Required } : member;

    private static ImmutableArray<GrammarMember> Apart(IEnumerable<GrammarMember> members, string[] taken) =>
        [.. members.Select(member => member.Wire.StartsWith('$') || taken.Contains(member.Wire, StringComparer.Ordinal) ? member with { JsonName = null } : member)];
}
