using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Outcomes;

internal static class DuplicateOutcomeCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.DuplicateOutcome,
    [
        new(
            "name",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome({|EI1022:"ok"|})] public sealed partial record Two; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("OK")] public sealed partial record Two; }"""),
        new(
            "record that differs in case",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record {|EI1022:ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record okay; }"""),
        new(
            "record in capitals",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("one")] public sealed partial record Io; [Outcome("two")] public sealed partial record {|EI1022:IO|}; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("one")] public sealed partial record Iox; [Outcome("two")] public sealed partial record IOX2; }"""),
        new(
            "three of one name",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome({|EI1022:"ok"|})] public sealed partial record Two; [Outcome({|EI1022:"ok"|})] public sealed partial record Three; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("ok ")] public sealed partial record Two; [Outcome(" ok")] public sealed partial record Three; }"""),
        new(
            "constant",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { private const string Same = "ok"; {{Ok}} [Outcome({|EI1022:Same|})] public sealed partial record Two; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { private const string Same = "ok"; [Outcome(Same)] public sealed partial record Ok; [Outcome(Same + "2")] public sealed partial record Two; }"""),
        new(
            "written in another way",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome({|EI1022:"\u006fk"|})] public sealed partial record Two; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("\u00e9")] public sealed partial record Ok; [Outcome("e\u0301")] public sealed partial record Two; }"""),
        new(
            "named argument",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome(name: {|EI1022:"ok"|})] public sealed partial record Two(string Comment); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome(name: "ok2")] public sealed partial record Two(string Comment); }"""),
        new(
            "two files",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome({|EI1022:"ok"|})] public sealed partial record Two; }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} }
            """),
        new(
            "catch-all that differs in case",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("rest")] public sealed partial record rest; [CatchAllOutcome] public sealed partial record {|EI1022:Rest|}(string Name); }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("rest")] public sealed partial record Other; [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "name and record",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome({|EI1022:"ok"|})] public sealed partial record ok; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public sealed record ok; }"""),
        new(
            "two pairs",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("no")] public sealed partial record No; [Outcome({|EI1022:"ok"|})] public sealed partial record Yes; [Outcome({|EI1022:"no"|})] public sealed partial record Never; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("no")] public sealed partial record No; [Outcome("Ok")] public sealed partial record Yes; [Outcome("No")] public sealed partial record Never; }"""),
        new(
            "in a nested interaction",
            $$"""public partial class Outer { [Interaction("acme/one")] internal partial record One(int Count) { {{Ok}} [Outcome({|EI1022:"ok"|})] internal partial record Two; } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} } }"""),
        new(
            "verbatim records",
            """namespace DuplicateOutcome.Wrong; [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("one")] public sealed partial record @class; [Outcome("two")] public sealed partial record {|EI1022:Class|}; }""",
            """namespace DuplicateOutcome.Right; [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("one")] public sealed partial record @class; [Outcome("two")] public sealed partial record Class2; }"""),
    ]);
}
