using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using EdgeInteract.Differential.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>The scalars of the grammar.</summary>
internal static class Scalars
{
    public static ScalarGrammar Text { get; } = new(
        "string", ScalarFamily.Text, TextGrammar.Any.Select(Quoted), Gen.OneOf(TextGrammar.Any.Select(Quoted), Literals("null", "0", "true")), ["\"\"", "\"piece\"", "\"\\r\\n\\0\\\"\\\\\""]);

    public static ImmutableArray<ScalarGrammar> All { get; } =
    [
        Text,
        new("bool", ScalarFamily.Boolean, Literals("true", "false"), Gen.OneOf(Literals("null", "0", "1"), Texts("true", "")), ["true", "false"]),
        Integer("byte", byte.MinValue, byte.MaxValue),
        Integer("sbyte", sbyte.MinValue, sbyte.MaxValue),
        Integer("short", short.MinValue, short.MaxValue),
        Integer("ushort", ushort.MinValue, ushort.MaxValue),
        Integer("int", int.MinValue, int.MaxValue),
        Integer("uint", uint.MinValue, uint.MaxValue),
        Integer("long", long.MinValue, long.MaxValue),
        Integer("ulong", ulong.MinValue, ulong.MaxValue),
        new(
            "double", ScalarFamily.Double,
            Literals("0", "-0", "-0.0", "0.1", "1.5", "5e-324", "1.7976931348623157e308", "-1.7976931348623157E308", "9007199254740993", "123456789012345678901234567890", "1e2", "1e-400"),
            Literals("null", "true"), ["1.5", "0", "-2.5e-3"]),
    ];

    public static Tree Quoted(string text) => new Tree.Text(text);

    public static Gen<Tree> Literals(params string[] spellings) => Gen.Elements(spellings).Select(static spelling => (Tree)new Tree.Literal(spelling));

    public static Gen<Tree> Texts(params string[] texts) => Gen.Elements(texts).Select(Quoted);

    private static ScalarGrammar Integer(string name, BigInteger minimum, BigInteger maximum) => new(
        name,
        ScalarFamily.Integer,
        Gen.Frequency(
            (2, Literals(Digits(minimum), Digits(maximum), Digits(minimum + 1), Digits(maximum - 1), "0", "1", "100")),
            (2, Gen.Choose((int)BigInteger.Max(minimum, -200), (int)BigInteger.Min(maximum, 200)).Select(static number => (Tree)new Tree.Literal(number.ToString(CultureInfo.InvariantCulture)))),
            (1, Literals("-0", "0.0", "1.0", "1e2", "1.0E+1", "100e-2", "1.50e1", Digits(maximum) + ".0", Digits(maximum) + "0e-1"))),
        Literals(
            Digits(minimum - 1), Digits(maximum + 1), Digits(maximum) + "0", "0.5", "-1", "1e-1", "9007199254740993", "9223372036854775808", "18446744073709551616", "-9223372036854775809",
            "1e400", "123456789012345678901234567890123456789012345", "1.00000000000000000000001", Digits(maximum) + ".5", "null"),
        ["0", "7"])
    {
        Limits = (minimum, maximum),
    };

    private static string Digits(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
