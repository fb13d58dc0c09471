using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Members;

internal static class UnsupportedMemberCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnsupportedMember,
    [
        new(
            "required field",
            $$"""public sealed class Inner { public required int {|EI1041:Count|}; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public required int Count { get; init; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "required and ignored",
            $$"""[Interaction("acme/one")] public sealed partial record One { [JsonIgnore] public required int {|EI1041:Count|} { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { [JsonIgnore] public int Count { get; init; } {{Ok}} }"""),
        new(
            "field that is included",
            $$"""public sealed class Inner { [JsonInclude] public int {|EI1041:Count|}; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public int Count; [JsonInclude] public int Number { get; private set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "internal property that is included",
            $$"""public sealed class Inner { [JsonInclude] internal int {|EI1041:Count|} { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { internal int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "private getter",
            $$"""public sealed class Inner { public required int {|EI1041:Count|} { private get; init; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public int Count { private get; init; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "hidden by another attribute",
            $$"""public class Base { [JsonPropertyName("total")] public virtual int Count { get; set; } } public sealed class Inner : Base { public override int {|EI1041:Count|} { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public class Base { [JsonPropertyName("total")] public virtual int Count { get; set; } } public sealed class Inner : Base { [JsonPropertyName("total")] public override int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "hidden by new",
            $$"""public class Base { public int Count { get; set; } } public sealed class Inner : Base { [JsonRequired] public new string {|EI1041:Count|} { get; set; } = ""; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public class Base { public int Count { get; set; } } public sealed class Inner : Base { public new string Count { get; set; } = ""; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "hidden by a field",
            $$"""public class Base { public int {|EI1041:Count|} { get; set; } } public sealed class Inner : Base { public new int Count; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public class Base { public int Count { get; set; } } public sealed class Inner : Base { public int Number; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "hidden by a method",
            $$"""public class Base { public int {|EI1041:Count|} { get; set; } } public sealed class Inner : Base { public new int Count() => 1; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public class Base { public int Count { get; set; } } public sealed class Inner : Base { public int CountAll() => 1; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "of an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { public required string {|EI1041:Comment|}; } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { public required string Comment { get; init; } public string? Kept; } }"""),
        new(
            "of a struct in a list",
            $$"""public struct Inner { public required int {|EI1041:Count|}; } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }""",
            $$"""public struct Inner { public required int Count { get; set; } public int Number; } [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }"""),
        new(
            "of one of several types, in another file",
            $$"""
            [JsonDerivedType(typeof(Leaf), "leaf")] public abstract class Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed class Leaf : Tree { [JsonInclude] protected internal string? {|EI1041:Text|} { get; set; } }
            """,
            $$"""
            [JsonDerivedType(typeof(Leaf), "leaf")] public abstract class Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed class Leaf : Tree { [JsonInclude] public string? Text { get; protected internal set; } }
            """),
        new(
            "of a generic base, in a namespace",
            $$"""namespace UnsupportedMember.Wrong; public class Base<T> { [JsonInclude] private T? {|EI1041:Value|} { get; set; } } public sealed class Inner : Base<int>; [Interaction("acme/one")] internal partial record One(Dictionary<string, Inner> Values) { {{Ok}} }""",
            $$"""namespace UnsupportedMember.Right; public class Base<T> { [JsonInclude] public T? Value { get; private set; } } public sealed class Inner : Base<int>; [Interaction("acme/one")] internal partial record One(Dictionary<string, Inner> Values) { {{Ok}} }"""),
    ]);
}
