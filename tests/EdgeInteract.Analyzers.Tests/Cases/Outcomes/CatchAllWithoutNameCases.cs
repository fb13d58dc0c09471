using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Outcomes;

internal static class CatchAllWithoutNameCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.CatchAllWithoutName,
    [
        new(
            "none",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "second",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(string Comment, string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, string Comment); }"""),
        new(
            "may be null",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(string? Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, string? Comment); }"""),
        new(
            "number",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(int Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, int Number = 3); }"""),
        new(
            "another name",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(string Outcome); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, string Outcome); }"""),
        new(
            "lower case",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(string name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest { public Rest(string name) { Name = name; } public string Name { get; } } }"""),
        new(
            "by reference",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(in string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name = ""); }"""),
        new(
            "list",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(params string[] Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, params string[] Names); }"""),
        new(
            "property",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|} { public required string Name { get; init; } } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name) { public required string Comment { get; init; } } }"""),
        new(
            "property that nobody sees",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(string Name) { private string Name { get; } = Name; } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name) { public string Name { get; } = Name; } }"""),
        new(
            "object",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(object Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(String Name); }"""),
        new(
            "in another file",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public partial record One { [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(DateOnly Day, string Name); }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            #nullable disable
            public partial record One { [CatchAllOutcome] public sealed partial record Rest(string Name, DateOnly Day); }
            """),
        new(
            "constructor of its own",
            $$"""namespace CatchAllWithoutName.Wrong; [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal partial record {|EI1025:Rest|} { public Rest(string text, string name) { Name = name + text; } public string Name { get; } public string Text => Name; public int Length { get; init; } } }""",
            $$"""namespace CatchAllWithoutName.Right; [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal partial record Rest { public Rest(string name) { Name = name; } public string Name { get; } public string Text => Name; public int Length { get; init; } } }"""),
    ]);
}
