namespace EdgeInteract.Generators.Tests.Patterns;

/// <summary>Random patterns of what is translated, and random texts for them.</summary>
internal sealed class RandomPattern(Random random)
{
    // For .NET, digits, words and white space of ASCII and no others are here, but for the white space that JavaScript has not, or has beyond.
    private static readonly string[] s_characters =
        ["a", "b", "c", "A", "Z", "0", "9", "_", "-", " ", "\t", "\n", "\r", "\u0085", "\u00a0", "\u2028", "\u3000", "\ufeff", ".", "*", "/", "\\", "[", "]", "^", "$", "{", "}", "(", ")", "|", "+", "?", "#", "–", "\u20dd"];

    private static readonly string[] s_literals =
        ["a", "b", "c", "A", "0", "9", "_", "-", " ", "\t", @"\n", @"\r", @"\t", @"\f", @"\v", @"\x41", @"\u0061", @"\u3000", @"\.", @"\*", "/", @"\/", @"\\", @"\[", @"\]", "]", @"\^", @"\$", @"\{", "}", @"\(", @"\|", "#", "–", "{a", "{,2}", @"\cI", "\u2028", "\ufeff"];

    private static readonly string[] s_classes = [".", @"\d", @"\D", @"\w", @"\W", @"\s", @"\S"];

    private static readonly string[] s_members =
        ["a", "b-c", "A-Z", "0-9", "_", " ", ".", "*", "$", "/", "(", @"\d", @"\w", @"\s", @"\]", @"\[", @"\\", @"\^", @"\-", @"\n", @"\t-\r", @"\x30-\x39", @"\u2028", @"\b", "–", "|", "\u20dd", @"\u20dd-\u20e0", "a-\u20dd"];

    private static readonly string[] s_quantifiers = ["*", "+", "?", "{2}", "{1,2}", "{0,}", "{2,}", "*?", "+?", "??", "{1,2}?", "{1}?"];

    private static readonly string[] s_groups = ["(", "(?:", "(?<name>", "(?'name'", "(?<1>"];

    public string Next()
    {
        var pattern = Alternatives(2);
        return random.Next(6) switch
        {
            0 => $"^{pattern}$",
            1 => $"^(?:{pattern})$",
            2 => $@"\A{pattern}\z",
            3 => $"^{pattern}",
            _ => pattern,
        };
    }

    public string Text() => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pick(s_characters)));

    /// <summary>A text with characters outside of the basic plane, which .NET takes for two.</summary>
    public string WideText() => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(3) == 0 ? "😀" : Pick(s_characters)));

    private string Alternatives(int depth) => string.Join('|', Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Sequence(depth)));

    private string Sequence(int depth) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Atom(depth) + (random.Next(3) == 0 ? Pick(s_quantifiers) : "")));

    private string Atom(int depth) => random.Next(8) switch
    {
        0 or 1 or 2 => Pick(s_literals),
        3 or 4 => Pick(s_classes),
        5 or 6 => Class(1),
        _ => depth == 0 ? "a" : $"{Pick(s_groups)}{Alternatives(depth - 1)})",
    };

    private string Class(int depth)
    {
        var members = string.Concat(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.Next(8) == 0 ? Pick(["\\D", "\\W", "\\S"]) : Pick(s_members)));
        var subtracted = depth > 0 && random.Next(6) == 0 ? $"-{Class(depth - 1)}" : "";
        return $"[{(random.Next(3) == 0 ? "^" : "")}{(random.Next(12) == 0 ? "]" : "")}{members}{(subtracted.Length == 0 && random.Next(8) == 0 ? "-" : "")}{subtracted}]";
    }

    private string Pick(string[] items) => items[random.Next(items.Length)];
}
