namespace EdgeInteract.TestShared.Fuzzing;

/// <summary>Texts that a program may not expect.</summary>
internal static class HostileText
{
    private static readonly string?[] Texts =
    [
        null, "", " ", "\t", "\0", "a\0b", "\ud800", "\udc00", "a\ud800", "\udfff\ud800", "a\ud83d", "\ufffe\uffff", "\ufeff", "\u202e", "\u2028", "\u0085", "\u007f", "\ufffd",
        "😀", "e\u0301", "ﷺ", "role:", "role:role:", "role:members", "role:nobody", "role:no-such-role", "role:\ud800", "ROLE:members", "u-1", "callback", "..", "/", "%00", "%",
        "{", "{Text}", "{0}", "\"", "\\", "\\u0000", "'", "</script>", "null", "NaN", "-1", "1e999", "interactions.callback.x", "interactions.", "tests/question", "tests/unknown",
    ];

    private static readonly string Pairs = string.Concat(Enumerable.Repeat("😀", 4_100));

    public static string? Next(Random random) => random.Next(24) switch
    {
        0 or 1 => new string((char)random.Next(0x20, 0x7f), random.Next(0, 300)),
        2 => new string('x', random.Next(1_900, 70_000)),
        5 => Pairs[random.Next(Pairs.Length)..],
        3 => string.Create(random.Next(1, 40), random, static (span, source) =>
        {
            foreach (ref var character in span)
            {
                character = (char)source.Next(0x10000);
            }
        }),
        4 or 6 => Texts[random.Next(Texts.Length)] + Texts[random.Next(Texts.Length)],
        _ => Texts[random.Next(Texts.Length)],
    };
}
