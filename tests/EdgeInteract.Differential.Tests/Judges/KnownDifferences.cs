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

    public const string Infinity = "NJsonSchema takes a number that no double holds";

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

    /// <summary>JSON.NET has read an infinite number, which is no number for anybody else: a text stands for it.</summary>
    public static Tree Infinite(Tree tree, Place place) =>
        tree is Tree.Literal { IsNumber: true } number && place.Scalar?.Family is ScalarFamily.Single or ScalarFamily.Double or ScalarFamily.Decimal && JsonNumber.Rounded(number.Spelling) is null
            ? new Tree.Text(number.Spelling)
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

    private static IEnumerable<string> Limits(ScalarGrammar scalar, Place place)
    {
        foreach (var range in place.Rules.OfType<GrammarRule.Range>())
        {
            yield return range.Minimum;
            yield return range.Maximum;
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
