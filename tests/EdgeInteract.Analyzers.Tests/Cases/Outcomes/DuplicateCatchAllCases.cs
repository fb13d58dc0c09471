using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Outcomes;

internal static class DuplicateCatchAllCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.DuplicateCatchAll,
    [
        new(
            "two",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); [CatchAllOutcome] public sealed partial record {|EI1024:More|}(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "outcome besides",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("rest"), CatchAllOutcome] public sealed partial record {|EI1024:Rest|}(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("rest")] public sealed partial record Rest(string Name); }"""),
        new(
            "the only outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [CatchAllOutcome, Outcome("rest")] public sealed partial record {|EI1024:Rest|}(string Name); }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [CatchAllOutcome] public sealed partial record Rest(string Name); [Outcome("rest")] public sealed partial record Other; }"""),
        new(
            "two lists of attributes",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("rest")] [CatchAllOutcome] public sealed partial record {|EI1024:Rest|}(string Name, int Count); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Description("rest")] [CatchAllOutcome] public sealed partial record Rest(string Name, int Count); }"""),
        new(
            "two parts of one record",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("rest")] public sealed partial record {|EI1024:Rest|}(string Name); }
            {{RuleCases.NextFile}}
            public sealed partial record One { [CatchAllOutcome] public sealed partial record Rest; }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public sealed partial record Rest(string Name); }
            {{RuleCases.NextFile}}
            public sealed partial record One { [CatchAllOutcome] public sealed partial record Rest; }
            """),
        new(
            "three",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record A(string Name); [CatchAllOutcome] public sealed partial record {|EI1024:B|}(string Name); [CatchAllOutcome] public sealed partial record {|EI1024:C|}(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record A(string Name); } [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record A(string Name); }"""),
        new(
            "two files",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }
            {{RuleCases.NextFile}}
            public sealed partial record One { [CatchAllOutcome] public sealed partial record {|EI1024:More|}(string Name, string Text); }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [CatchAllOutcome] public sealed partial record More(string Name, string Text); }
            """),
        new(
            "the first one is an outcome too",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome, Outcome("a")] public sealed partial record {|EI1024:A|}(string Name); [CatchAllOutcome] public sealed partial record B(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("a")] public sealed partial record A(string Name); [CatchAllOutcome] public sealed partial record B(string Name); }"""),
        new(
            "the second one does not begin with a name",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); [CatchAllOutcome] public sealed partial record {|EI1024:More|}(int Count); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, int Count); public sealed record More(int Count); }"""),
        new(
            "of an internal record in a class",
            $$"""public partial class Outer { [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal partial record Rest(string Name); [CatchAllOutcome] internal partial record {|EI1024:More|}(string Name); } }""",
            $$"""public partial class Outer { [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal partial record Rest(string Name); internal partial record More(string Name); } }"""),
        new(
            "full name of the attribute",
            $$"""namespace DuplicateCatchAll.Wrong; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [EdgeInteract.CatchAllOutcomeAttribute] public sealed partial record Rest(string Name); [CatchAllOutcome] public sealed partial record {|EI1024:More|}(string Name); }""",
            $$"""namespace DuplicateCatchAll.Right; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [EdgeInteract.CatchAllOutcomeAttribute] public sealed partial record Rest(string Name); }"""),
        new(
            "attribute of the same name",
            $$"""namespace DuplicateCatchAll.Own { public sealed class CatchAllOutcomeAttribute : Attribute; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [EdgeInteract.CatchAllOutcome] public sealed partial record Rest(string Name); [CatchAllOutcome] public sealed record Own(string Name); [EdgeInteract.CatchAllOutcome] public sealed partial record {|EI1024:More|}(string Name); } }""",
            $$"""namespace DuplicateCatchAll.Owned { public sealed class CatchAllOutcomeAttribute : Attribute; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [EdgeInteract.CatchAllOutcome, CatchAllOutcome] public sealed partial record Rest(string Name); [CatchAllOutcome] public sealed record Own(string Name); } }"""),
    ]);
}
