using System.Globalization;
using System.Numerics;
using EdgeInteract.Differential.Tests.Documents;
using EdgeInteract.Differential.Tests.Grammar;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>
/// What is known of the other judges, each as a change that takes it out of a document: where the document is changed, at a place that the difference is about, and is then judged as the reader judges the
/// one that was given, the difference explains it. Nothing else is excused.
/// </summary>
internal static class KnownDifferences
{
    public const string IntegerWithFraction = "NJsonSchema and System.Text.Json refuse 1.0 as an integer";
    public const string Utf16 = "NJsonSchema counts and matches UTF-16 units";
    public const string DoublesAlone = "JavaScript has nothing but doubles";
    public const string ExactDoubles = "NJsonSchema compares a double by the digits it was written with";

    public const string DecimalsAlone = "NJsonSchema has no limits beyond a decimal, and takes what is infinite for a number";
    public const string DecimalDigits = "NJsonSchema rounds to a decimal what has more digits";
    public const string ListedDigits = "NJsonSchema compares listed numbers by the digits they are written with";

    /// <summary>The names, each of which has to be met by a run that is long enough.</summary>
    public static string[] All => [IntegerWithFraction, Utf16, DoublesAlone, ExactDoubles, DecimalsAlone, DecimalDigits, ListedDigits];

    // From here on a number is rounded to a float that is infinite.
    private const double InfiniteSingle = 3.4028235677973366E+38;

    // Below, a document may have digits that a decimal has not and a double has.
    private const double NearZero = 1e-11;

    private const int DecimalScale = 28;
    private const double MostWithAllDigits = 7.9;

    // A character of the basic plane that no class of the grammar names.
    private const string BasicCharacter = "中";

    /// <summary>Writes integers as NJsonSchema and System.Text.Json take them: as digits.</summary>
    public static Tree PlainIntegers(Tree tree, Place place) =>
        tree is Tree.Literal { IsNumber: true } number
        && place.Scalar?.Family == ScalarFamily.Integer
        && number.Spelling.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0
        && JsonNumber.Read(number.Spelling).AsInteger is { } integer
            ? Keep(number, integer.ToString(CultureInfo.InvariantCulture))
            : tree;

    /// <summary>An integer beyond 64 bits, with a sign, is a number with a fraction for NJsonSchema. The last of 64 bits stands for it.</summary>
    public static Tree SignedIntegers(Tree tree, Place place) =>
        PlainIntegers(tree, place) is Tree.Literal { IsNumber: true } number
        && place.Scalar is { Family: ScalarFamily.Integer, Limits: { } limits }
            ? JsonNumber.Read(number.Spelling).AsInteger is { } integer && integer > long.MaxValue && integer <= limits.Maximum ? Keep(number, Text(long.MaxValue))
                : JsonNumber.Read(number.Spelling).AsInteger is { } low && low < long.MinValue && low >= limits.Minimum ? Keep(number, Text(long.MinValue))
                : number
            : tree;

    /// <summary>Puts a character of one unit for each that has two, where units are counted or matched.</summary>
    public static Tree BasicPlane(Tree tree, Place place) =>
        tree is Tree.Text text && place.Rules.Any(static rule => rule is GrammarRule.Length or GrammarRule.Pattern) && BasicPlane(text.Value) is var basic && basic != text.Value
            ? text with { Value = basic }
            : tree;

    public static string BasicPlane(string text) =>
        string.Concat(text.EnumerateRunes().Select(static rune => rune.IsBmp ? rune.ToString() : BasicCharacter));

    /// <summary>Rounds what is a double for the reader, so that it is compared as one.</summary>
    public static Tree RoundedDoubles(Tree tree, Place place) =>
        tree is Tree.Literal { IsNumber: true } number && place.Scalar?.Family is ScalarFamily.Double or ScalarFamily.Single && JsonNumber.Rounded(number.Spelling) is { } rounded
            ? Keep(number, rounded)
            : tree;

    /// <summary>JSON.NET has read an infinite number, which is no number for anybody else, and a schema cannot say to NJsonSchema where a float or a decimal ends: a text stands for what is beyond.</summary>
    public static Tree Beyond(Tree tree, Place place) =>
        tree is Tree.Literal { IsNumber: true } number && place.Scalar?.Family is ScalarFamily.Single or ScalarFamily.Double or ScalarFamily.Decimal && (IsBeyond(number.Spelling, place.Scalar.Family) || IsRefusedEnd(number.Spelling, place))
            ? new Tree.Text(number.Spelling)
            : tree;

    /// <summary>Puts the decimal below in the place of a number that none is equal to, where it is compared as one or has digits that only a decimal has.</summary>
    public static Tree DecimalBelow(Tree tree, Place place) => DecimalBeside(tree, place, BigInteger.Zero);

    /// <summary>Puts the decimal above in its place.</summary>
    public static Tree DecimalAbove(Tree tree, Place place) => DecimalBeside(tree, place, BigInteger.One);

    /// <summary>Writes a number that is listed as it is listed.</summary>
    public static Tree ListedNumbers(Tree tree, Place place) =>
        tree is Tree.Literal { IsNumber: true } number
        && Listed(place).FirstOrDefault(value => JsonNumber.IsSameRounded(value, number.Spelling)) is { } listed
            ? Keep(number, listed)
            : tree;

    /// <summary>Rounds numbers as JavaScript does: to the limit, where both are the same double, and to what the double is written as.</summary>
    public static Tree Doubles(Tree tree, Place place)
    {
        if (tree is not Tree.Literal { IsNumber: true } number || place.Scalar is not { } scalar || JsonNumber.Rounded(number.Spelling) is not { } rounded)
        {
            return tree;
        }

        var limit = Limits(scalar, place).FirstOrDefault(limit => JsonNumber.IsSameRounded(limit, number.Spelling));
        return Keep(number, limit ?? rounded);
    }

    private static bool IsInfinite(string spelling, ScalarFamily family) =>
        Math.Abs(double.Parse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture)) >= (family == ScalarFamily.Single ? InfiniteSingle : double.PositiveInfinity);

    private static bool IsBeyond(string spelling, ScalarFamily family) => Math.Abs(double.Parse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture)) is var size && family switch
    {
        ScalarFamily.Single => size >= InfiniteSingle,
        ScalarFamily.Decimal => size > (double)decimal.MaxValue || !decimal.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => double.IsInfinity(size),
    };

    // A limit that NJsonSchema cannot be told may be refused itself.
    private static bool IsRefusedEnd(string spelling, Place place) => place.Rules.OfType<GrammarRule.Range>().Any(range =>
        (range.IsMinimumExclusive && IsUntold(range.Minimum) && JsonNumber.IsSameRounded(range.Minimum, spelling))
        || (range.IsMaximumExclusive && IsUntold(range.Maximum) && JsonNumber.IsSameRounded(range.Maximum, spelling)));

    private static bool IsUntold(string limit) => Math.Abs(double.Parse(limit, NumberStyles.Float, CultureInfo.InvariantCulture)) >= (double)decimal.MaxValue;

    private static Tree DecimalBeside(Tree tree, Place place, BigInteger direction)
    {
        if (tree is not Tree.Literal { IsNumber: true } number
            || place.Scalar?.Family is not (ScalarFamily.Single or ScalarFamily.Double or ScalarFamily.Decimal)
            || JsonNumber.Read(number.Spelling) is not { Exponent: < -DecimalScale } exact
            || Math.Abs(double.Parse(number.Spelling, NumberStyles.Float, CultureInfo.InvariantCulture)) > (place.Scalar.Family == ScalarFamily.Decimal ? MostWithAllDigits : NearZero))
        {
            return tree;
        }

        var below = BigInteger.DivRem(exact.Digits, BigInteger.Pow(10, -exact.Exponent - DecimalScale), out var rest) - (rest.Sign < 0 ? 1 : 0);
        return new Tree.Literal(string.Create(CultureInfo.InvariantCulture, $"{below + direction}e-{DecimalScale}"));
    }

    private static IEnumerable<string> Listed(Place place) =>
        place.Rules.OfType<GrammarRule.Listed>().SelectMany(static rule => rule.Values).Where(static value => value[0] != '"');

    private static IEnumerable<string> Limits(ScalarGrammar scalar, Place place)
    {
        foreach (var range in place.Rules.OfType<GrammarRule.Range>())
        {
            yield return range.Minimum;
            yield return range.Maximum;
        }

        foreach (var number in Listed(place))
        {
            yield return number;
        }

        if (scalar.Limits is { } limits)
        {
            yield return Text(limits.Minimum);
            yield return Text(limits.Maximum);
        }

        if (scalar.Family == ScalarFamily.Decimal)
        {
            yield return decimal.MinValue.ToString(CultureInfo.InvariantCulture);
            yield return decimal.MaxValue.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    // The same number in another spelling is no change, so that nothing is excused by it.
    private static Tree.Literal Keep(Tree.Literal number, string spelling) => number.Spelling == spelling ? number : new Tree.Literal(spelling);
}
