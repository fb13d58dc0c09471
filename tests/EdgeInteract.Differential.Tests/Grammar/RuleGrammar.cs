using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>The annotations that a type takes.</summary>
internal static class RuleGrammar
{
    private static readonly Gen<bool> s_coin = Gen.Elements(true, false);

    private static readonly Gen<ImmutableArray<GrammarRule>> s_none = Gen.Constant(ImmutableArray<GrammarRule>.Empty);

    public static Gen<ImmutableArray<GrammarRule>> For(GrammarValue value) =>
        from rules in OfType(value)
        from required in value.Type is GrammarType.Json ? Gen.Constant<GrammarRule.Required?>(null) : Gen.Frequency((5, Gen.Constant<GrammarRule.Required?>(null)), (1, Required(value.Type)))
        select required is null ? rules : rules.Insert(0, required);

    private static Gen<ImmutableArray<GrammarRule>> OfType(GrammarValue value) => value.Type switch
    {
        GrammarType.Scalar { Of: { Family: ScalarFamily.Text } } => Gen.Frequency((2, s_none), (3, One(Length(["MinLength", "MaxLength", "Length", "StringLength"]))), (3, One(Pattern)), (1, One(Listed)), (1, Both(Length(["MaxLength"]), Pattern))),
        GrammarType.Scalar { Of: { Family: ScalarFamily.Integer } scalar } => Gen.Frequency((3, s_none), (3, One(IntegerRange(scalar))), (1, One(ListedNumbers(scalar)))),
        GrammarType.Scalar { Of: { Family: ScalarFamily.Single or ScalarFamily.Double } } => Gen.Frequency((2, s_none), (2, One(Range)), (1, One(ListedFractions))),
        GrammarType.Scalar { Of: { Family: ScalarFamily.Decimal } } => Gen.Frequency((2, s_none), (2, One(Gen.OneOf(Range, ExactRange))), (1, One(ListedFractions))),
        // A set of fewer items than the document has could not be read back.
        GrammarType.List { Form.IsSet: true } => Gen.Frequency((2, s_none), (1, One(Length(["MaxLength"]))), (1, One(Gen.Constant<GrammarRule>(new GrammarRule.Length("MinLength(1)", 1, int.MaxValue))))),
        GrammarType.List or GrammarType.Map => Gen.Frequency((2, s_none), (1, One(Length(["MinLength", "MaxLength", "Length"])))),
        _ => s_none,
    };

    /// <summary>A constant that keeps the annotations, or <see langword="null"/> if none is known.</summary>
    public static string? DefaultFor(ImmutableArray<GrammarRule> rules, GrammarType type) => (rules, type) switch
    {
        ([GrammarRule.Listed { IsDenied: false, Values: [var first, ..] }], GrammarType.Scalar { Of.CSharp: var name }) => name switch
        {
            "string" => ContractSource.Quote(System.Text.Json.JsonSerializer.Deserialize<string>(first)!),
            "float" => first + "F",
            "double" => first + "D",
            "decimal" => first + "M",

            // They have no constants.
            "Half" or "Int128" or "UInt128" => null,
            _ => first,
        },
        _ => null,
    };

    private static Gen<ImmutableArray<GrammarRule>> One(Gen<GrammarRule> rule) => rule.Select(static one => ImmutableArray.Create(one));

    private static Gen<ImmutableArray<GrammarRule>> Both(Gen<GrammarRule> one, Gen<GrammarRule> other) =>
        from first in one from second in other select ImmutableArray.Create(first, second);

    private static Gen<GrammarRule.Required?> Required(GrammarType type) => Gen.Elements<GrammarRule.Required?>(
        new GrammarRule.Required("Required", IsBlankAllowed: type is not GrammarType.Scalar { Of.Family: ScalarFamily.Text }), new GrammarRule.Required("Required(AllowEmptyStrings = true)", IsBlankAllowed: true));

    private static Gen<GrammarRule> Length(string[] attributes) =>
        from attribute in Gen.Elements(attributes)
        from minimum in Gen.Choose(0, 3)
        from more in Gen.Choose(0, 4)
        let maximum = minimum + more
        select (GrammarRule)(attribute switch
        {
            "MinLength" => new GrammarRule.Length(Write($"MinLength({minimum})"), minimum, int.MaxValue),
            "MaxLength" => new GrammarRule.Length(Write($"MaxLength({maximum})"), 0, maximum),
            "Length" => new GrammarRule.Length(Write($"Length({minimum}, {maximum})"), minimum, maximum),
            _ => new GrammarRule.Length(Write($"StringLength({maximum}, MinimumLength = {minimum})"), minimum, maximum),
        });

    private static Gen<GrammarRule> Pattern =>
        PatternGrammar.Any.Select(static pattern => (GrammarRule)new GrammarRule.Pattern($"RegularExpression({ContractSource.Quote(pattern.Expression)})", pattern));

    private static Gen<GrammarRule> Listed =>
        from values in TextGrammar.Any.NonEmptyListOf().Resize(4)
        from isDenied in s_coin
        select Values(isDenied, [.. values.Select(ContractSource.Quote)], [.. values.Select(static value => System.Text.Json.JsonSerializer.Serialize(value))]);

    private static Gen<GrammarRule> ListedNumbers(ScalarGrammar scalar) =>
        from values in Gen.Choose((int)System.Numerics.BigInteger.Max(scalar.Limits!.Value.Minimum, -100), 100).NonEmptyListOf().Resize(4)
        from isDenied in s_coin
        let texts = values.Select(static value => value.ToString(CultureInfo.InvariantCulture)).ToArray()
        select Values(isDenied, texts, texts);

    private static Gen<GrammarRule> ListedFractions =>
        from values in Gen.Elements("0", "0.5", "-0.5", "0.1", "2", "2047", "-2048", "0.0001", "12.5").NonEmptyListOf().Resize(4)
        from isDenied in s_coin
        select Values(isDenied, [.. values.Select(Double)], [.. values]);

    private static GrammarRule Values(bool isDenied, string[] constants, string[] values) =>
        new GrammarRule.Listed($"{(isDenied ? "Denied" : "Allowed")}Values({string.Join(", ", constants.Distinct(StringComparer.Ordinal))})", isDenied, [.. values.Distinct(StringComparer.Ordinal)]);

    private static Gen<GrammarRule> IntegerRange(ScalarGrammar scalar) =>
        from minimum in Gen.Elements("-5", "0", "1", "-200", "-2147483648")
        from maximum in Gen.Elements("5", "10", "100", "1000", "2147483647")
        from exclusive in Exclusive
        from form in Gen.Elements("Range({0}, {1}", "Range(typeof(" + scalar.CSharp + "), \"{0}\", \"{1}\"", "Range({0}.5, {1}.5")
        let isHalf = form.Contains(".5", StringComparison.Ordinal)
        select (GrammarRule)new GrammarRule.Range(Write(form, minimum, maximum, exclusive), isHalf ? minimum + ".5" : minimum, isHalf ? maximum + ".5" : maximum);

    private static Gen<GrammarRule> Range =>
        from minimum in Gen.Elements("0", "-0.1", "0.1", "-1.5", "-1e10", "1e-7", "-1.7976931348623157e308", "0.3")
        from maximum in Gen.Elements("1", "0.7", "1.1", "100", "123456.789", "1e10", "16777217", "33554431.5")
        from exclusive in Exclusive
        select (GrammarRule)new GrammarRule.Range(Write("Range({0}, {1}", Double(minimum), Double(maximum), exclusive), minimum, maximum);

    private static Gen<GrammarRule> ExactRange =>
        from minimum in Gen.Elements("0", "-0.10", "0.1", "-79228162514264337593543950335", "0.0000000000000000000000000001", "0.00000000000001")
        from maximum in Gen.Elements("1", "0.3", "99999999.99", "79228162514264337593543950335", "9007199254740993")
        from exclusive in Exclusive
        select (GrammarRule)new GrammarRule.Range(Write("Range(typeof(decimal), \"{0}\", \"{1}\"", minimum, maximum, exclusive), minimum, maximum);

    private static Gen<string> Exclusive => Gen.Frequency(
        (3, Gen.Constant("")), (1, Gen.Constant(", MinimumIsExclusive = true")), (1, Gen.Constant(", MaximumIsExclusive = true")), (1, Gen.Constant(", MinimumIsExclusive = true, MaximumIsExclusive = true")));

    // Range has an overload for integers, which a limit without a point would take.
    private static string Double(string limit) => limit.AsSpan().IndexOfAny('.', 'e') >= 0 ? limit : limit + ".0";

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Write(string form, string minimum, string maximum, string exclusive) =>
        string.Format(CultureInfo.InvariantCulture, form, minimum, maximum) + exclusive + ")";
}
