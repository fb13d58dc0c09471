using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>What the names of a map are.</summary>
/// <param name="CSharp">The type of the keys.</param>
/// <param name="Valid">Names that are right.</param>
/// <param name="Near">Names that are nearly right, or another spelling of a right one.</param>
internal sealed record MapKey(string CSharp, Gen<string> Valid, Gen<string> Near)
{
    public static ImmutableArray<MapKey> All { get; } =
    [
        new("string", TextGrammar.Name, TextGrammar.Name),
        new("string", TextGrammar.Name, TextGrammar.Name),
        new(
            "Guid",
            Gen.Elements("3f2504e0-4f89-41d3-9a0c-0305e82c3301", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
            Gen.Elements("3F2504E0-4F89-41D3-9A0C-0305E82C3301", "3f2504e04f8941d39a0c0305e82c3301", "{3f2504e0-4f89-41d3-9a0c-0305e82c3301}", "3f2504e0-4f89-41d3-9a0c-0305e82c3301\n", "")),
        Integer("byte", byte.MinValue, byte.MaxValue),
        Integer("sbyte", sbyte.MinValue, sbyte.MaxValue),
        Integer("short", short.MinValue, short.MaxValue),
        Integer("ushort", ushort.MinValue, ushort.MaxValue),
        Integer("int", int.MinValue, int.MaxValue),
        Integer("uint", uint.MinValue, uint.MaxValue),
        Integer("long", long.MinValue, long.MaxValue),
        Integer("ulong", ulong.MinValue, ulong.MaxValue),
    ];

    public static MapKey Of(GrammarDefinition.Enum members) => new(
        members.Name,
        Gen.Elements(members.Members.Select(static member => member.Value).ToArray()),
        Gen.Elements(members.Members.SelectMany(static member => new[] { member.Key, member.Value.ToUpperInvariant(), member.Value + " ", "0" }).ToArray()));

    private static MapKey Integer(string name, BigInteger minimum, BigInteger maximum) => new(
        name,
        Gen.Elements(new[] { minimum, minimum + 1, maximum - 1, maximum, BigInteger.Zero, BigInteger.One, 10, 99 }.Select(Text).ToArray()),
        Gen.Elements([Text(minimum - 1), Text(maximum + 1), Text(maximum) + "0", "-0", "00", "01", "+1", " 1", "1 ", "1\n", "1.0", "1e0", "٣", ""]));

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
