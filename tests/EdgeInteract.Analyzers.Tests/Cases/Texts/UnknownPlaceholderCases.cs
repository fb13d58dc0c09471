using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Texts;

internal static class UnknownPlaceholderCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnknownPlaceholder,
    [
        new(
            "case",
            $$"""[Interaction("acme/one", Title = "About {|EI1034:{text}|}")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "list",
            $$"""[Interaction("acme/one", Title = "About {|EI1034:{Texts}|} and {Text}")] public sealed partial record One(List<string> Texts, string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}")] public sealed partial record One(List<string> Texts, string Text) { {{Ok}} }"""),
        new(
            "no such member",
            $$"""[Interaction("acme/one", Title = "{|EI1034:{Nothing}|}")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$$"""[Interaction("acme/one", Title = "{{Nothing}}")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "format",
            $$"""[Interaction("acme/one", Title = "On {|EI1034:{Day:yyyy}|}")] public sealed partial record One(DateOnly Day) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "On {Day}")] public sealed partial record One(DateOnly? Day) { {{Ok}} }"""),
        new(
            "member of a member",
            $$"""[Interaction("acme/one", Title = "Of {|EI1034:{Text.Length}|}")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "Of {Length}")] public sealed partial record One(string Text, int Length) { {{Ok}} }"""),
        new(
            "blanks",
            $$"""[Interaction("acme/one", Title = "{|EI1034:{ Text }|}")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = " {Text} ")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "nothing",
            $$"""[Interaction("acme/one", Title = "About {|EI1034:{}|}")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$$"""[Interaction("acme/one", Title = "About {{}}")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "object",
            $$"""public sealed record Inner(string Text); [Interaction("acme/one", Title = "{|EI1034:{Inner}|}")] public sealed partial record One(Inner Inner) { {{Ok}} }""",
            $$"""public enum Kind { A } [Interaction("acme/one", Title = "{Inner}")] public sealed partial record One(Kind Inner) { {{Ok}} }"""),
        new(
            "bytes and free JSON",
            $$"""[Interaction("acme/one", Title = "{|EI1034:{Bytes}|} {|EI1034:{Any}|}")] public sealed partial record One(byte[] Bytes, JsonElement Any) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{Byte} {Half} {Id} {Uri} {Version} {Char} {Flag} {Span} {Time} {At} {Big}")] public sealed partial record One(byte Byte, Half Half, Guid Id, Uri Uri, Version Version, char Char, bool? Flag, TimeSpan Span, TimeOnly Time, DateTimeOffset At, UInt128 Big) { {{Ok}} }"""),
        new(
            "dictionary",
            $$"""[Interaction("acme/one", Title = "{|EI1034:{Counts}|}")] public sealed partial record One(Dictionary<string, int> Counts) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{Count}")] public sealed partial record One { public int Count { get; init; } public Dictionary<string, int>? Counts { get; init; } {{Ok}} }"""),
        new(
            "name in JSON",
            $$"""[Interaction("acme/one", Title = "{|EI1034:{words}|}")] public sealed partial record One([property: JsonPropertyName("words")] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{Text}")] public sealed partial record One([property: JsonPropertyName("words")] string Text) { {{Ok}} }"""),
        new(
            "ignored, static, computed",
            $$"""[Interaction("acme/one", Title = "{|EI1034:{Ignored}|}{|EI1034:{Static}|}{|EI1034:{Computed}|}")] public sealed partial record One(string Text) { [JsonIgnore] public int Ignored { get; init; } public static int Static { get; set; } public int Computed => 1; {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{Never}{Included}")] public sealed partial record One(string Text) { [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int Never { get; init; } [JsonInclude] public int Included { get; private set; } {{Ok}} }"""),
        new(
            "member of an outcome",
            """[Interaction("acme/one", Title = "{|EI1034:{Comment}|}")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(string Comment); }""",
            """[Interaction("acme/one", Title = "{Comment}")] public sealed partial record One(string Comment) { [Outcome("ok")] public sealed partial record Ok(string Comment); }"""),
        new(
            "constant",
            $$"""public static class Titles { public const string One = "About {it}"; } [Interaction("acme/one", Title = {|EI1034:Titles.One|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public static class Titles { public const string One = "About {it}"; } [Interaction("acme/one", Title = Titles.One)] public sealed partial record One(string it) { {{Ok}} }"""),
        new(
            "there twice",
            $$"""[Interaction("acme/one", Title = {|EI1034:"{Other} or {Other}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{Text} or {Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "escape",
            $$"""[Interaction("acme/one", Title = {|EI1034:"{te\u0078t}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{Te\u0078t}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "verbatim name, raw text, namespace",
            $$"""namespace UnknownPlaceholder.Wrong; [Interaction("acme/one", Title = @"{|EI1034:{@class}|}")] public sealed partial record One(string @class) { {{Ok}} }""",
            $$"""namespace UnknownPlaceholder.Right; [Interaction("acme/one", Title = @"{class}{Größe}")] public sealed partial record One(string @class, int Größe) { {{Ok}} }"""),
    ]);
}
