using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Outcomes;

internal static class NoOutcomeCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.NoOutcome,
    [
        new(
            "none",
            """[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text);""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "catch-all alone",
            """[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text) { [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "empty body, in a class",
            """public static partial class Outer { [Interaction("acme/one")] internal partial record {|EI1020:One|}(string Text) { } }""",
            """public static partial class Outer { [Interaction("acme/one")] internal partial record One(string Text) { [Outcome("ok")] internal partial record Ok { } } }"""),
        new(
            "nested records without the attribute",
            """[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text) { public sealed partial record Approved; public sealed partial record Rejected(string Reason); }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { public sealed partial record Approved; [Outcome("rejected")] public sealed partial record Rejected(string Reason); }"""),
        new(
            "two parts without one",
            $$"""
            [Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text);
            {{RuleCases.NextFile}}
            public sealed partial record One { public int Length => Text.Length; }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text);
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("ok")] public sealed partial record Ok(int Length); }
            """),
        new(
            "outcomes of a nested interaction",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text) { [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("one")] public sealed partial record Ok; [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} } }"""),
        new(
            "attribute of the same name",
            $$"""namespace NoOutcome.Wrong { public sealed class OutcomeAttribute(string name) : Attribute { public string Name => name; } [Interaction("acme/one")] internal partial record {|EI1020:One|}(string Text) { {{Ok}} } }""",
            """namespace NoOutcome.Right { public sealed class OutcomeAttribute(string name) : Attribute { public string Name => name; } [Interaction("acme/one")] internal partial record One(string Text) { [EdgeInteract.Outcome("ok")] public sealed partial record Ok; } }"""),
        new(
            "not compiled",
            """
            [Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text)
            {
            #if NEVER
                [Outcome("ok")] public sealed partial record Ok;
            #endif
            }
            """,
            """
            [Interaction("acme/one")] public sealed partial record One(string Text)
            {
            #if !NEVER
                [Outcome("ok")] public sealed partial record Ok;
            #endif
            }
            """),
        new(
            "comment",
            """[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text) { /* [Outcome("ok")] public sealed partial record Ok; */ }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok") /* and no more */] public sealed partial record Ok; }"""),
        new(
            "enum of outcomes",
            """[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text, One.Answer Preset) { public enum Answer { Approved, Rejected } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text, One.Answer Preset) { public enum Answer { Approved, Rejected } [OutcomeAttribute("ok")] public sealed partial record Ok(Answer Answer); }"""),
        new(
            "two interactions, one without",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two")] internal partial record class {|EI1020:Two|};""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two")] internal partial record class Two { [Outcome("ok")] internal partial record class Ok; }"""),
        new(
            "interface with records",
            """public interface IAnswers { public sealed record Ok; } [Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text) : IAnswers;""",
            """public interface IAnswers; [Interaction("acme/one")] public sealed partial record One(string Text) : IAnswers { [Outcome("ok")] public sealed partial record Ok : IAnswers; }"""),
        new(
            "another name of the attribute",
            """using Answer = EdgeInteract.CatchAllOutcomeAttribute; namespace NoOutcome.Alias.Wrong { [Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text) { [Answer] public sealed partial record Rest(string Name); } }""",
            """using Answer = EdgeInteract.OutcomeAttribute; namespace NoOutcome.Alias.Right { [Interaction("acme/one")] public sealed partial record One(string Text) { [Answer("ok")] public sealed partial record Ok; } }"""),
    ]);
}
