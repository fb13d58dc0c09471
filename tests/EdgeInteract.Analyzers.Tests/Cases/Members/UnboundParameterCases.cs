using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Members;

internal static class UnboundParameterCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnboundParameter,
    [
        new(
            "no property",
            $$"""[Interaction("acme/one")] public sealed partial record One { public One(string {|EI1043:text|}) { _ = text; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public One(string text) { Text = text; } public string Text { get; } {{Ok}} }"""),
        new(
            "another type",
            $$"""[Interaction("acme/one")] public sealed partial record One { public One(int {|EI1043:text|}) { Text = text + ""; } public string Text { get; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public One(string? text) { Text = text ?? ""; } public string Text { get; } {{Ok}} }"""),
        new(
            "by reference",
            $$"""[Interaction("acme/one")] public sealed partial record One(in string {|EI1043:Text|}) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(params string[] Texts) { {{Ok}} }"""),
        new(
            "private property",
            $$"""[Interaction("acme/one")] public sealed partial record One(string {|EI1043:Text|}) { private string Text { get; } = Text; {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public string Text { get; } = Text; private string Other { get; } = Text; {{Ok}} }"""),
        new(
            "private getter",
            $$"""[Interaction("acme/one")] public sealed partial record One(string {|EI1043:Text|}) { public string Text { private get; init; } = Text; {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public string Text { get; private init; } = Text; {{Ok}} }"""),
        new(
            "static property",
            $$"""public sealed class Inner { public Inner(int {|EI1043:count|}) { Count = count; } public static int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public Inner(int count) { Count = count; } public int Count { get; set; } public static int All { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "field",
            $$"""public sealed class Inner(int {|EI1043:count|}) { public int Count = count; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner(int count) { public int Count => count; public int Field = count; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "ignored",
            $$"""public sealed record Inner([property: JsonIgnore] int {|EI1043:Count|}, string Text); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed record Inner([property: JsonIgnore] int Count = 3, string Text = ""); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "two of one property",
            $$"""public sealed class Inner { public Inner(int count, int {|EI1043:Count|}) { this.Count = count; } public int Count { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public Inner(int count, int Count2) { Count = count; this.Count2 = Count2; } public int Count { get; } public int Count2 { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "of an outcome, in another file",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("no")] public sealed partial record No { public No(string {|EI1043:why|}, int {|EI1043:days|}) { Reason = why + days; } public string Reason { get; init; } } }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("no")] public sealed partial record No { public No(string reason, int days) { Reason = reason + days; Days = days; } public string Reason { get; init; } public int Days { get; } } }
            """),
        new(
            "of a catch-all behind its name",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest { public Rest(string name, int {|EI1043:count|}) { Name = name + count; } public string Name { get; } } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest { public Rest(string name, int count) { Name = name + count; Count = count; } public string Name { get; } public int Count { get; set; } } }"""),
        new(
            "of a struct in a dictionary",
            $$"""public struct Inner { [JsonConstructor] public Inner(int {|EI1043:number|}) { Count = number; } public int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Dictionary<string, Inner> Values) { {{Ok}} }""",
            $$"""public struct Inner { [JsonConstructor] public Inner(int COUNT) { Count = COUNT; } public int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Dictionary<string, Inner> Values) { {{Ok}} }"""),
        new(
            "passed to the base, generic, in a namespace",
            $$"""namespace UnboundParameter.Wrong; public class Base<T>(T value) { protected T Value { get; } = value; } public sealed class Inner(int {|EI1043:value|}) : Base<int>(value); [Interaction("acme/one")] internal partial record One(Inner Value) { {{Ok}} }""",
            $$"""namespace UnboundParameter.Right; public class Base<T>(T value) { public T Value { get; } = value; } public sealed class Inner(int value) : Base<int>(value); [Interaction("acme/one")] internal partial record One(Inner Value) { {{Ok}} }"""),
    ]);
}
