using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Annotations;

internal static class UnsupportedPatternCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnsupportedPattern,
    [
        new(
            "look-ahead",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("(?=a)a")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("(?:a)a")] string Text) { {{Ok}} }"""),
        new(
            "look-behind, on a property",
            $$"""[Interaction("acme/one")] public sealed partial record One { [{|EI1052:RegularExpression("a(?<!b)")|}] public string? Text { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { [RegularExpression("a(?<b>c)")] public string? Text { get; init; } {{Ok}} }"""),
        new(
            "back-reference",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression(@"(a)\1")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression(@"(a)\x31")] string Text) { {{Ok}} }"""),
        new(
            "boundary of a word",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression(@"\bword\b")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression(@"[\b]word\w")] string Text) { {{Ok}} }"""),
        new(
            "class of Unicode",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression(@"\p{Lu}+")|}] string Text, [{|EI1052:RegularExpression(@"[^\p{L}]")|}] string Other) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("[A-ZÄÖÜ]+")] string Text, [RegularExpression(@"[^\d]")] string Other) { {{Ok}} }"""),
        new(
            "option",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("(?i)a")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("[Aa]")] string Text) { {{Ok}} }"""),
        new(
            "anchor in the middle",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("a^b")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression(@"^a$|\Ab\z")] string Text) { {{Ok}} }"""),
        new(
            "atomic group",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("(?>a+)b")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("(?:a+?)b")] string Text) { {{Ok}} }"""),
        new(
            "condition",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("(?(a)b|c)")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("(?:ab|c)")] string Text) { {{Ok}} }"""),
        new(
            "comment",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("a(?#letter)")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("a(#letter)")] string Text) { {{Ok}} }"""),
        new(
            "not a pattern",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("(a")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression(@"\(a")] string Text) { {{Ok}} }"""),
        new(
            "thousands of repetitions",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("(?:ab){5000}")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("(?:ab){500}")] string Text) { {{Ok}} }"""),
        new(
            "class that nothing is in",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("[a-[a]]")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("[ab-[a]]")] string Text) { {{Ok}} }"""),
        new(
            "constant, of an outcome",
            """public static class Patterns { public const string Word = @"\Bword"; } [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok([property: {|EI1052:RegularExpression(Patterns.Word)|}] string Word); }""",
            """public static class Patterns { public const string Word = @"\wword"; } [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok([property: RegularExpression(Patterns.Word)] string Word); }"""),
        new(
            "balancing group, of a member of a member, in a namespace",
            $$"""namespace UnsupportedPattern.Wrong; public sealed record Inner([{|EI1052:RegularExpression("(?<open>a)(?<-open>b)")|}] string Text); [Interaction("acme/one")] internal partial record One(Dictionary<string, Inner> Values) { {{Ok}} }""",
            $$"""namespace UnsupportedPattern.Right; public sealed record Inner([RegularExpression("(?<open>a)(?<close>b)")] string Text); [Interaction("acme/one")] internal partial record One(Dictionary<string, Inner> Values) { {{Ok}} }"""),
        new(
            "half of a character",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("[\ud83d\ude00]")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("\ud83d\ude00+")] string Text) { {{Ok}} }"""),
    ]);
}
