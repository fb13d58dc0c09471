using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A regular expression of the dialect, and texts that match it.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Matches">Texts that the whole of it matches.</param>
internal sealed record PatternGrammar(string Expression, Gen<string> Matches)
{
    private static readonly PatternGrammar[] s_atoms =
    [
        new("a", Gen.Constant("a")),
        new("Z", Gen.Constant("Z")),
        new("-", Gen.Constant("-")),
        new("/", Gen.Constant("/")),
        new("é", Gen.Constant("é")),
        new("\"", Gen.Constant("\"")),
        new(@"\.", Gen.Constant(".")),
        new(@"\\", Gen.Constant("\\")),
        new(@"\$", Gen.Constant("$")),
        new(@"\-", Gen.Constant("-")),
        new(@"\n", Gen.Constant("\n")),
        new("[a-c]", Gen.Elements("a", "b", "c")),
        new("[^x]", Gen.Elements("a", "\n", "é", "😀", "\u2028", "\U0010ffff")),
        new("[^a-z0-9]", Gen.Elements("A", " ", "_", "😀", "ß")),
        new(@"[\w.-]", Gen.Elements("a", "Z", "_", "9", ".", "-")),
        new(@"[\d-]", Gen.Elements("0", "9", "-")),
        new(@"[-+*/\]^]", Gen.Elements("-", "+", "*", "/", "]", "^")),
        new(@"\d", Gen.Elements("0", "5", "9")),
        new(@"\w", Gen.Elements("a", "Z", "_", "0")),
        new(@"\D", Gen.Elements("a", "\u0660", "😀", "\n")),
        new(@"\W", Gen.Elements(" ", "é", "😀", "-", "\r")),
        new(".", Gen.Elements("a", "\u0085", "\0", "😀", "é")),
    ];

    private static readonly (string Text, int Fewest, int Most)[] s_bounded = [("?", 0, 1), ("{2}", 2, 2), ("{1,3}", 1, 3)];

    private static readonly (string Text, int Fewest, int Most)[] s_unbounded = [("*", 0, 3), ("+", 1, 3), ("{2,}", 2, 4), ("*?", 0, 2)];

    /// <summary>An expression with a few parts, in parentheses or not, anchored or not.</summary>
    public static Gen<PatternGrammar> Any { get; } =
        from parts in Part(2).NonEmptyListOf().Resize(4)
        from anchors in Gen.Choose(0, 3)
        let whole = Sequence(parts)
        let isSingle = !whole.Expression.Contains('|', StringComparison.Ordinal)
        select whole with { Expression = (isSingle && (anchors & 1) > 0 ? "^" : "") + whole.Expression + (isSingle && (anchors & 2) > 0 ? "$" : "") };

    private static Gen<PatternGrammar> Part(int depth) => depth == 0
        ? Gen.Elements(s_atoms)
        : Gen.Frequency((6, Gen.Elements(s_atoms)), (3, Quantified(depth - 1)), (2, Group(depth - 1)));

    private static Gen<PatternGrammar> Group(int depth) =>
        from left in Part(depth).NonEmptyListOf().Resize(2)
        from right in Part(depth).ListOf().Resize(2)
        from open in Gen.Elements("(", "(?:")
        select new PatternGrammar($"{open}{Sequence(left).Expression}|{Sequence(right).Expression})", Gen.OneOf(Sequence(left).Matches, Sequence(right).Matches));

    // A loop around what has loops takes the other readers, which go back and try again, longer than anybody waits. That ours do not is tested where no other one has to answer.
    private static Gen<PatternGrammar> Quantified(int depth) =>
        from isGroup in Gen.Elements(false, true)
        from part in isGroup ? Group(depth) : Gen.Elements(s_atoms)
        from quantifier in isGroup ? Gen.Elements(s_bounded) : Gen.Elements([.. s_bounded, .. s_unbounded])
        select new PatternGrammar(
            part.Expression + quantifier.Text,
            Gen.Choose(quantifier.Fewest, quantifier.Most).SelectMany(count => part.Matches.ArrayOf(count)).Select(string.Concat));

    private static PatternGrammar Sequence(IList<PatternGrammar> parts) => new(
        string.Concat(parts.Select(static part => part.Expression)),
        Gen.CollectToList(parts, static part => part.Matches).Select(string.Concat));
}
