using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Annotations;

internal static class DuplicateMemberCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.DuplicateMember,
    [
        new(
            "name in JSON",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text, [property: JsonPropertyName("text")] string {|EI1044:Other|}) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text, [property: JsonPropertyName("Text")] string Other) { {{Ok}} }"""),
        new(
            "names that differ in the first letter",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string? Text { get; init; } public string? {|EI1044:text|} { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string? Text { get; init; } public string? teXt { get; init; } {{Ok}} }"""),
        new(
            "names in capitals",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string? Url { get; init; } public string? {|EI1044:URL|} { get; set; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string? Url { get; init; } public string? URLs { get; set; } {{Ok}} }"""),
        new(
            "two names that are given",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonPropertyName("a")] string Left, [property: JsonPropertyName("a")] string {|EI1044:Right|}) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonPropertyName("right")] string Left, [property: JsonPropertyName("left")] string Right) { {{Ok}} }"""),
        new(
            "three",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonPropertyName("a")] string Left, [property: JsonPropertyName("a")] string Middle, string {|EI1044:A|}) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonPropertyName("a")] string Left, [property: JsonPropertyName("a ")] string Middle, [property: JsonPropertyName("")] string A) { {{Ok}} }"""),
        new(
            "two pairs",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Left, string Right) { public string? {|EI1044:left|} { get; init; } public string? {|EI1044:right|} { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Left, string Right) { [JsonIgnore] public string? left { get; init; } public string? rights { get; init; } {{Ok}} }"""),
        new(
            "property besides a parameter",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { [JsonPropertyName("text")] public string? {|EI1044:Other|} { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { [JsonPropertyName("text")] public string Other => Text; {{Ok}} }"""),
        new(
            "of an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(int Count) { public int {|EI1044:count|} { get; set; } } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(int Count) { public int count; } }"""),
        new(
            "inherited",
            $$"""public class Base { public int Count { get; set; } } public sealed class Inner : Base { [JsonPropertyName("count")] public int {|EI1044:Number|} { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public class Base { public virtual int Count { get; set; } } public sealed class Inner : Base { public override int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "of a struct in a list",
            $$"""public record struct Inner(int Count) { [JsonPropertyName("co\u0075nt")] public int {|EI1044:Number|} { get; set; } } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }""",
            $$"""public record struct Inner(int Count) { [JsonPropertyName("co\u00fcnt")] public int Number { get; set; } } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }"""),
        new(
            "constant, in another file",
            $$"""
            public static class Names { public const string Text = "text"; } [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [JsonPropertyName(Names.Text)] public int {|EI1044:Length|} { get; set; } }
            """,
            $$"""
            public static class Names { public const string Text = "Text"; } [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [JsonPropertyName(Names.Text)] public int Length { get; set; } }
            """),
        new(
            "of a generic type and one of several types",
            $$"""[JsonDerivedType(typeof(Leaf<int>), "leaf")] public abstract record Tree; public sealed record Leaf<T>(T Value, [property: JsonPropertyName("value")] int {|EI1044:Other|}) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf<int>), "leaf")] public abstract record Tree; public sealed record Leaf<T>(T Value, [property: JsonPropertyName("valueOf")] int Other) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "of a catch-all",
            $$"""namespace DuplicateMember.Wrong; [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal partial record Rest(string Name, int Count, [property: JsonPropertyName("count")] int {|EI1044:Other|}); }""",
            $$"""namespace DuplicateMember.Right; [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal partial record Rest(string Name, int Count, [property: JsonPropertyName("name")] int Other); }"""),
    ]);
}
