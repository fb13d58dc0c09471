using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Members;

internal static class ConstructorNotMarkedCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.ConstructorNotMarked,
    [
        new(
            "default in a record struct",
            $$"""public record struct Inner(int {|EI1045:Count|} = 3); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""[method: JsonConstructor] public record struct Inner(int Count = 3); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "property without a setter",
            $$"""public struct Inner(int {|EI1045:count|}) { public int Count { get; } = count; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""[method: JsonConstructor] public struct Inner(int count) { public int Count { get; } = count; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "constructor of its own",
            $$"""public readonly struct Inner { public Inner(int {|EI1045:count|}) { Count = count; } public int Count { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public readonly struct Inner { [JsonConstructor] public Inner(int count) { Count = count; } public int Count { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "setter that nobody sees",
            $$"""public struct Inner { public Inner(int {|EI1045:count|}) { Count = count; } public int Count { get; private set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public struct Inner { public Inner(int count) { Count = count; } public int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "second parameter",
            $$"""public record struct Inner(int Left, int {|EI1045:Right|} = 1); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public record struct Inner(int Left, int Right); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "both parameters",
            $$"""public record struct Inner(string {|EI1045:Left|} = "a", string? {|EI1045:Right|} = null); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public readonly record struct Inner(string Left, string? Right); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "of a nullable one, of an outcome",
            """public readonly record struct Inner(int {|EI1045:Count|} = 0); [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(Inner? Value); }""",
            """public readonly record struct Inner(int Count); [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(Inner? Value); }"""),
        new(
            "in a list",
            $$"""public struct Inner(string {|EI1045:text|}) { public string Text => text; } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }""",
            $$"""public struct Inner { public string Text { get; init; } public string Upper => Text.ToUpperInvariant(); } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }"""),
        new(
            "in a dictionary, generic",
            $$"""public record struct Pair<T>(T Left, int {|EI1045:Right|} = 1); [Interaction("acme/one")] public sealed partial record One(Dictionary<string, Pair<int>> Values) { {{Ok}} }""",
            $$"""public record struct Pair<T>(T Left, int Right); [Interaction("acme/one")] public sealed partial record One(Dictionary<string, Pair<int>> Values) { {{Ok}} }"""),
        new(
            "of a member of a member",
            $$"""public struct Inner(int {|EI1045:count|}) { public int Count { get; } = count; } public sealed record Middle(Inner Inner); [Interaction("acme/one")] public sealed partial record One(Middle Value) { {{Ok}} }""",
            $$"""public sealed class Inner(int count = 3) { public int Count { get; } = count; } public sealed record Middle(Inner Inner); [Interaction("acme/one")] public sealed partial record One(Middle Value) { {{Ok}} }"""),
        new(
            "once for two interactions, in two files",
            $$"""
            public readonly struct Inner(int {|EI1045:count|} = 2) { public int Count { get; init; } = count; }
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(Inner[] Values) { {{Ok}} }
            """,
            $$"""
            public readonly struct Inner() { public int Count { get; init; } = 2; }
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(Inner[] Values) { {{Ok}} }
            """),
        new(
            "nested in the interaction, in a namespace",
            $$"""namespace ConstructorNotMarked.Wrong; [Interaction("acme/one")] internal partial record One(One.Inner Value) { internal record struct Inner(bool {|EI1045:Flag|} = true); {{Ok}} }""",
            $$"""namespace ConstructorNotMarked.Right; [Interaction("acme/one")] internal partial record One(One.Inner Value, bool Flag = true) { internal record struct Inner(bool Flag) { public bool Other => !Flag; } {{Ok}} }"""),
        new(
            "ignored parameter",
            $$"""public struct Inner { public Inner(int {|EI1045:count|}, int number = 3) { Count = count; Number = number; } public int Count { get; } [JsonIgnore] public int Number { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public struct Inner { public Inner(int count, int number = 3) { Count = count; Number = number; } public int Count { get; set; } [JsonIgnore] public int Number { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
    ]);
}
