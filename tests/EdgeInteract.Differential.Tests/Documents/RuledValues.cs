using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using EdgeInteract.Differential.Tests.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Values of a scalar that its annotations allow, and values beside what they allow.</summary>
internal static class RuledValues
{
    /// <summary>Values that are right, as far as they can be known before they are judged; those of a pattern with a length may be too long.</summary>
    public static Gen<Tree> Right(ScalarGrammar scalar, ImmutableArray<GrammarRule> rules) => rules switch
    {
        [] => scalar.Valid,
        [GrammarRule.Required { IsBlankAllowed: false }, .. var others] => Right(scalar, others).Select(static tree => tree is Tree.Text text && string.IsNullOrWhiteSpace(text.Value) ? new Tree.Text(text.Value + "x") : tree),
        [GrammarRule.Required, .. var others] => Right(scalar, others),
        [.., GrammarRule.Pattern pattern] => pattern.Of.Matches.Select(Scalars.Quoted),
        [GrammarRule.Listed { IsDenied: false } listed] => Gen.Elements(listed.Values.SelectMany(static value => Spelt(value) is Tree.Literal { IsNumber: true } number ? [number, number, .. Again(number.Spelling)] : new[] { Spelt(value) }).ToArray()),
        [GrammarRule.Listed] => scalar.Valid,
        [GrammarRule.Length length] => TextGrammar.OfLength(length.Minimum, Math.Min(length.Maximum, length.Minimum + 8)).Select(Scalars.Quoted),
        [GrammarRule.Range range] => Between(scalar, range),
        _ => throw new ArgumentOutOfRangeException(nameof(rules)),
    };

    /// <summary>Values at the limits and beside them: one more, one less, a character more.</summary>
    public static Gen<Tree> Beside(ScalarGrammar scalar, ImmutableArray<GrammarRule> rules) => rules switch
    {
        [] => scalar.Near,
        [GrammarRule.Required { IsBlankAllowed: false }, .. var others] => Gen.OneOf(Scalars.Texts("", " ", "\t\r\n", "\u3000", "\u0085\u2028", "\u200b", "\ufeff", "\n\n😀"), Beside(scalar, others)),
        [GrammarRule.Required, .. var others] => Beside(scalar, others),
        [.., GrammarRule.Pattern pattern] => Gen.Frequency((2, Changed(pattern.Of.Matches)), (1, TextGrammar.Any)).Select(Scalars.Quoted),
        [GrammarRule.Listed listed] => Gen.Frequency((1, scalar.Near), (2, Gen.Elements(listed.Values.ToArray()).SelectMany(value => Spelt(value) switch
        {
            Tree.Text text => Changed(Gen.Constant(text.Value)).Select(Scalars.Quoted),
            Tree.Literal number => Gen.OneOf(Scalars.Texts(number.Spelling), Scalars.Literals([.. Spellings(number.Spelling), .. Beside(number.Spelling)])),
            var other => Gen.Constant(other),
        }))),
        [GrammarRule.Length { Minimum: var minimum, Maximum: var maximum }] => Gen.Elements([Math.Max(0, minimum - 1), maximum == int.MaxValue ? minimum : maximum + 1])
            .SelectMany(TextGrammar.OfLength).Select(Scalars.Quoted),
        [GrammarRule.Range range] => Gen.OneOf(scalar.Near, Limits(range)),
        _ => throw new ArgumentOutOfRangeException(nameof(rules)),
    };

    private static Tree Spelt(string json) => TreeText.Read(System.Text.Json.JsonElement.Parse(json));

    private static Gen<string> Changed(Gen<string> texts) =>
        from text in texts
        from more in Gen.Elements("\n", "x", " ", "😀", "\r", "a", "\u2028")
        from changed in Gen.Elements(text + more, more + text, text.ToUpperInvariant(), text.Length > 0 && !char.IsSurrogate(text[0]) ? text[1..] : "", text + text)
        select changed;

    // Halfway is between, whatever is exclusive; the limits themselves are right in most cases.
    private static Gen<Tree> Between(ScalarGrammar scalar, GrammarRule.Range range)
    {
        var (low, high) = (decimal.Parse(Clamped(range.Minimum), NumberStyles.Float, CultureInfo.InvariantCulture), decimal.Parse(Clamped(range.Maximum), NumberStyles.Float, CultureInfo.InvariantCulture));
        if (scalar.Limits is { } limits)
        {
            low = Math.Max(Math.Ceiling(low), (decimal)BigInteger.Max(limits.Minimum, long.MinValue));
            high = Math.Min(Math.Floor(high), (decimal)BigInteger.Min(limits.Maximum, ulong.MaxValue));
        }

        var middle = (low / 2) + (high / 2);
        return Scalars.Literals((scalar.Limits is null ? middle : Math.Floor(middle)).ToString(CultureInfo.InvariantCulture));
    }

    private static Gen<Tree> Limits(GrammarRule.Range range) =>
        from limit in Gen.Elements(range.Minimum, range.Maximum)
        from spelling in Gen.Elements(Beside(limit))
        select (Tree)new Tree.Literal(spelling);

    private static IEnumerable<Tree> Again(string number) => [new Tree.Literal(number + (number.Contains('.', StringComparison.Ordinal) ? "0" : ".0")), new Tree.Literal(number + "e0")];

    private static string[] Spellings(string number) => number.Contains('.', StringComparison.Ordinal)
        ? [number, number + "0", number + "e0", number + "001", number + "0000000000000000000000000000001"]
        : [number, number + ".0", number + "e0", number + "0", number + ".5", number + ".0000001", number + ".0000000000000000000000000000001"];

    private static string[] Beside(string limit)
    {
        var exact = decimal.Parse(Clamped(limit), NumberStyles.Float, CultureInfo.InvariantCulture);
        var floating = double.Parse(limit, NumberStyles.Float, CultureInfo.InvariantCulture);
        return
        [
            limit,
            limit,
            Number(Math.BitIncrement(floating)),
            Number(Math.BitDecrement(floating)),
            Number((float)floating),
            floating == 0 ? "1e-40" : limit,
            floating == 0 ? "-1e-40" : limit,
            exact is > -1e27m and < 1e27m ? (exact + 1).ToString(CultureInfo.InvariantCulture) : limit,
            exact is > -1e27m and < 1e27m ? (exact - 1).ToString(CultureInfo.InvariantCulture) : limit,
            limit.Contains('.', StringComparison.Ordinal) && !limit.Contains('e', StringComparison.Ordinal) ? limit + "00000000000000000000001" : limit,
        ];
    }

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "0";

    private static string Clamped(string limit) =>
        double.Parse(limit, NumberStyles.Float, CultureInfo.InvariantCulture) < -7e28 ? "-79228162514264337593543950335" : limit;
}
