using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Outcomes;

internal static class CatchAllIsMemberCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.CatchAllIsMember,
    [
        new(
            "of itself",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1026:One|}(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, One.Rest? Inner = null); }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(string Text, One.Ok? Inner = null); }"""),
        new(
            "of the payload",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1026:One|}(One.Rest? Last) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(One.Ok? Last) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "of another outcome",
            """[Interaction("acme/one")] public sealed partial record {|EI1026:One|}(string Text) { [Outcome("ok")] public sealed partial record Ok(Rest Other); [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, Ok? Other); }"""),
        new(
            "in a list",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1026:One|}(List<One.Rest> History) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(List<One.Answer> History) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); public sealed record Answer(string Name); }"""),
        new(
            "in a dictionary",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1026:One|}(Dictionary<string, One.Rest> Answers) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(Dictionary<string, One.Ok> Answers) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "in an array",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1026:One|} { public One.Rest[] Answers { get; init; } = []; {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string[] Answers { get; init; } = []; [JsonIgnore] public Rest[] Others { get; init; } = []; {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "of a member",
            $$"""public sealed record Inner(One.Rest? Rest); [Interaction("acme/one")] public sealed partial record {|EI1026:One|}(Inner Inner) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""public sealed record Inner(One.Ok? Ok) { public One.Rest? Rest => null; } [Interaction("acme/one")] public sealed partial record One(Inner Inner) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "of a generic type",
            """public sealed record Box<T>(T Value); [Interaction("acme/one")] public sealed partial record {|EI1026:One|}(string Text) { [Outcome("ok")] public sealed partial record Ok(Box<One.Rest> Other); [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            """public sealed record Box<T>(string Value); [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(Box<One.Rest> Other); [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "of a struct, in another file",
            $$"""
            public record struct Inner { public required One.Rest Rest { get; set; } }
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial record {|EI1026:One|}(Inner? Inner) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }
            """,
            $$"""
            public record struct Inner { private One.Rest? Rest { get; set; } public int Count { get; set; } }
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial record One(Inner? Inner) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }
            """),
        new(
            "in a set of lists",
            """[Interaction("acme/one")] internal partial record {|EI1026:One|}(string Text) { [Outcome("ok")] public partial record Ok { public IReadOnlyList<ImmutableArray<Rest>> Others { get; set; } = []; } [CatchAllOutcome] public partial record Rest(string Name); }""",
            """[Interaction("acme/one")] internal partial record One(string Text) { [Outcome("ok")] public partial record Ok { public IReadOnlyList<ImmutableArray<string>> Others { get; set; } = []; public static List<Rest>? All { get; set; } } [CatchAllOutcome] public partial record Rest(string Name); }"""),
        new(
            "inherited",
            $$"""public abstract class Base { public One.Rest? Rest { get; set; } } public sealed class Inner : Base; [Interaction("acme/one")] public sealed partial record {|EI1026:One|}(Inner Inner) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""public abstract class Base { public One.Rest? GetRest() => null; } public sealed class Inner : Base { public int Count { get; set; } } [Interaction("acme/one")] public sealed partial record One(Inner Inner) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "of one of several types",
            $$"""namespace CatchAllIsMember.Wrong; [JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf(One.Rest? Rest) : Tree; public static partial class Outer { } [Interaction("acme/one")] public sealed partial record {|EI1026:One|}(Tree Tree) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""namespace CatchAllIsMember.Right; [JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf(One.Ok? Ok) : Tree; public sealed record Other(One.Rest? Rest) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Tree) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "another interaction may have it",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1026:One|}(One.Rest Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); } [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); } [Interaction("acme/two")] public sealed partial record Two(One.Rest Text) { {{Ok}} }"""),
    ]);
}
