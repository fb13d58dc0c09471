using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Members;

internal static class NoConstructorCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.NoConstructor,
    [
        new(
            "two",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1042:One|}(string Text) { public One() : this("") { } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { private One() : this("") { } {{Ok}} }"""),
        new(
            "two of a class with parameters",
            $$"""public sealed class {|EI1042:Inner|} { public Inner(int count) { Count = count; } public Inner(int count, int number) { Count = count + number; } public int Count { get; } public int Number { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public Inner() { } public Inner(int count, int number) { Count = count + number; } public int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "private alone",
            $$"""public sealed class {|EI1042:Inner|} { private Inner() { } public static Inner None { get; } = new(); } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { internal Inner() { } public static Inner None { get; } = new(); } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "protected alone",
            $$"""public class {|EI1042:Inner|} { protected Inner() { } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public class Base { protected Base() { } } public class Inner : Base; [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "private and marked",
            $$"""public sealed class {|EI1042:Inner|} { [JsonConstructor] private Inner() { } public Inner(int count) { } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { [JsonConstructor] public Inner() { } public Inner(int count) { } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "two that are marked",
            $$"""public sealed class {|EI1042:Inner|} { [JsonConstructor] public Inner() { } [JsonConstructor] public Inner(int count) { } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public Inner() { } [JsonConstructor] public Inner(int count) { Count = count; } public int Count { get; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "of an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record {|EI1042:Ok|}(string Comment) { public Ok() : this("") { } } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] [method: JsonConstructor] public sealed partial record Ok(string Comment) { public Ok() : this("") { } } }"""),
        new(
            "of a catch-all",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1042:Rest|}(string Name) { public Rest(string name, int count) : this(name) { } } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name) { internal static Rest Of(string name, int count) => new(name + count); } }"""),
        new(
            "of a record in a list",
            $$"""public sealed record {|EI1042:Inner|}(int Count) { public Inner(string count) : this(int.Parse(count)) { } } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }""",
            $$"""public sealed record Inner(int Count) { public static Inner Parse(string count) => new(int.Parse(count)); } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }"""),
        new(
            "two of a struct",
            $$"""public readonly struct {|EI1042:Inner|} { public Inner(int count) { Count = count; } public Inner(int count, int number) { Count = count + number; } public int Count { get; init; } public int Number { get; init; } } [Interaction("acme/one")] public sealed partial record One(Inner? Value) { {{Ok}} }""",
            $$"""public readonly struct Inner { public Inner(int count) { Count = count; } public int Count { get; init; } } [Interaction("acme/one")] public sealed partial record One(Inner? Value) { {{Ok}} }"""),
        new(
            "second part of the record, in another file",
            $$"""
            [Interaction("acme/one")] public sealed partial record {|EI1042:One|}(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { internal One(int count) : this(count + "") { } }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { protected internal static One Of(int count) => new(count + ""); static One() { } }
            """),
        new(
            "of a base of one of several types, generic, in a namespace",
            $$"""namespace NoConstructor.Wrong; [JsonDerivedType(typeof(Leaf<int>), "leaf")] public abstract record Tree; public sealed record {|EI1042:Leaf|}<T>(T Value) : Tree { public Leaf(T value, int count) : this(value) { } } [Interaction("acme/one")] internal partial record One(Tree Value) { {{Ok}} }""",
            $$"""namespace NoConstructor.Right; [JsonDerivedType(typeof(Leaf<int>), "leaf")] public abstract record Tree; public sealed record Leaf<T>(T Value) : Tree { private Leaf(T value, int count) : this(value) { } } [Interaction("acme/one")] internal partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "no head, two of its own",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1042:One|} { public One() { } public One(string text) { Text = text; } public string? Text { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public One() { } public string? Text { get; init; } {{Ok}} }"""),
    ]);
}
