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
        Integer("Int128", (BigInteger)Int128.MinValue, (BigInteger)Int128.MaxValue) with { Defaults = [] },
        Integer("UInt128", (BigInteger)UInt128.MinValue, (BigInteger)UInt128.MaxValue) with { Defaults = [] },
        new("Half", ScalarFamily.Single, Literals("0", "-0", "1.5", "0.1", "65504", "-65504", "65519", "6e-8", "1e-400", "2049"), Literals("65520", "65521", "2.9e-8", "3e-8", "-1e-9", "0.5001", "2047.5", "-65520", "1e39", "1e400", "null", "\"1\""), []),
        new(
            "float", ScalarFamily.Single,
            Literals("0", "-0", "-0.0", "1.5", "0.1", "1e-45", "1E+10", "3.4028235e38", "-3.4028235E+38", "16777217", "0.100000001", "1e-400"),
            Literals("1e-46", "-1e-46", "7e-46", "7.1e-46", "-1e-40", "0.50000001", "3.4028236e38", "1e39", "-1e39", "1e400", "null", "3.4028234663852887e38"), ["1.5F", "0", "-2.5e-3F"]),
        new(
            "double", ScalarFamily.Double,
            Literals("0", "-0", "-0.0", "0.1", "1.5", "5e-324", "1.7976931348623157e308", "-1.7976931348623157E308", "9007199254740993", "123456789012345678901234567890", "1e2", "1e-400"),
            Literals("1e-30", "-1e-30", "1e309", "-1e400", "null", "1.7976931348623159e308"), ["1.5", "0", "-2.5e-3"]),
        new(
            "decimal", ScalarFamily.Decimal,
            Literals("0", "-0", "0.10", "1.5", "12.340", "79228162514264337593543950335", "-79228162514264337593543950335", "1e2", "1.0E-5", "0.0000000000000000000000000001", "9007199254740993"),
            Literals("1e-29", "-1e-29", "6e-29", "-6e-29", "1.00000000000000000000000000005", "79228162514264337593543950336", "1e29", "-1e30", "1e400", "1e-40", "0.12345678901234567890123456789012345", "null"), ["1.5m", "0", "-0.10m"]),
        new(
            "Guid", ScalarFamily.Formatted,
            Texts("3f2504e0-4f89-41d3-9a0c-0305e82c3301", "3F2504E0-4F89-41D3-9A0C-0305E82C3301", "00000000-0000-0000-0000-000000000000", "ffffffff-FFFF-ffff-FFFF-ffffffffffff"),
            Texts(
                "3f2504e04f8941d39a0c0305e82c3301", "{3f2504e0-4f89-41d3-9a0c-0305e82c3301}", "urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301", " 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                "3f2504e0-4f89-41d3-9a0c-0305e82c330", "3f2504e0-4f89-41d3-9a0c-0305e82c3301\n", "3f2504e0-4f89-41d3-9a0c-0305e82c330g", "+f2504e0-4f89-41d3-9a0c-0305e82c3301",
                "3f2504e-04f89-41d3-9a0c-0305e82c3301", "٣f2504e0-4f89-41d3-9a0c-0305e82c3301", "0xf504e0-4f89-41d3-9a0c-0305e82c3301"),
            ["default"]),
        new("DateOnly", ScalarFamily.Formatted, DateText.Dates.Select(Quoted), DateText.NearDates.Select(Quoted), ["default"]),
        new("DateTimeOffset", ScalarFamily.Formatted, DateText.Times.Select(Quoted), DateText.NearTimes.Select(Quoted), ["default"]),
        new("DateTime", ScalarFamily.Formatted, DateText.Times.Select(Quoted), DateText.NearTimes.Select(Quoted), []),
        new(
            "TimeOnly", ScalarFamily.Formatted,
            Texts("00:00:00", "23:59:59.9999999", "09:30", "09:30:00", "09:30:00.5", "12:00:00.0000001"),
            Texts("24:00:00", "23:60:00", "09:30:60", "9:30", "09:30:00.", "09:30:00.12345678", "1.00:00:00", "-09:30:00", "09:30:00Z", " 09:30:00", "09:30:00\n", "٠٩:30:00", ""), ["default"]),
        new(
            "TimeSpan", ScalarFamily.Formatted,
            Texts("00:00:00", "-23:59:59.9999999", "1.09:30:00", "-1.00:00:00", "9999999.23:59:59.9999999", "00:00:00.1"),
            Texts("24:00:00", "09:30", "10675199.02:48:05.4775808", "12345678.00:00:00", "+00:00:00", "--00:00:00", "1:2:3", "1", "P1D", "00:00:00.12345678", " 00:00:00", "00:00:00\n", ""), ["default"]),
        new("char", ScalarFamily.Formatted, Texts("a", "é", "\0", "\n", "\"", "\\", "\u2028", "\uffff", "中"), Texts("", "ab", "😀", "a\n", "e\u0301"), ["'c'", "'\\0'"]),
        new(
            "Uri", ScalarFamily.Formatted,
            Texts("https://example.org/a%20b?x=1#y", "http://example.org:80/", "relative/path", "", "/", "?x", "#y", "mailto:a@example.org", "urn:isbn:0451450523", "file:///a/b", "http://[::1]/", "a", "x-y:z"),
            Texts(
                "http://exa mple.org", "http://", "http:///a", "//example.org", "a b", "é", "https://é.example", "%zz", "%4", "http://[", "http://[::1", "http://example.org:99999", "C:\\a", "c:/a", "1:2", "\\\\a\\b",
                "http://example.org\n", "<a>", "a\"b", "{a}", "http://a..b", "mailto:", "file://", "😀"), []),
        new(
            "Version", ScalarFamily.Formatted,
            Texts("1.2", "1.2.3", "1.2.3.4", "0.0", "01.2", "999999999.999999999"),
            Texts("1", "1.2.3.4.5", "1.", ".1", "-1.2", "1.-2", "2147483648.0", " 1.2", "1.2 ", "1.2\n", "1.2.x", "+1.2", "1,2", ""), []),
        new(
            "byte[]", ScalarFamily.Formatted,
            Texts("", "AA==", "AAA=", "AAAA", "/+8=", "AAECAwQFBgc="),
            Texts("A", "AA", "AAA", "A===", "AB==", "AAB=", "AAAA\n", " AAAA", "AA AA", "-_8=", "AA=A", "====", "é==="), []),
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
