using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Outcomes;

internal static class OutcomeNameMissingCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.OutcomeNameMissing,
    [
        new(
            "blank",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome({|EI1021:" "|})] public sealed partial record Two; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record Two; }"""),
        new(
            "empty",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:""|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("0")] public sealed partial record Ok; }"""),
        new(
            "null",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:null!|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("null")] public sealed partial record Ok; }"""),
        new(
            "default",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:default!|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("default")] public sealed partial record Ok; }"""),
        new(
            "tab and line break",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:"\t\r\n"|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("\\t")] public sealed partial record Ok; }"""),
        new(
            "space that does not break",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:"\u00a0"|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("\u00e4")] public sealed partial record Ok; }"""),
        new(
            "ideographic space",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:"\u3000"|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("\u627f\u8a8d")] public sealed partial record Ok; }"""),
        new(
            "constant",
            """public static class Names { public const string Ok = ""; } [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:Names.Ok|})] public sealed partial record Ok; }""",
            """public static class Names { public const string Ok = "ok"; } [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome(Names.Ok)] public sealed partial record Ok; }"""),
        new(
            "sum",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:"" + " "|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("" + "ok")] public sealed partial record Ok; }"""),
        new(
            "named argument",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome(name: {|EI1021:""|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome(name: "ok")] public sealed partial record Ok; }"""),
        new(
            "interpolated",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { private const string Nothing = " "; [Outcome({|EI1021:$"{Nothing}{Nothing}"|})] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { private const string Nothing = " "; [Outcome($"{Nothing}{nameof(Ok)}")] public sealed partial record Ok; }"""),
        new(
            "two of three, in two files",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome({|EI1021:""|})] public sealed partial record Ok; }
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("no")] public sealed partial record No; [Outcome({|EI1021:@" "|})] public sealed partial record Later(int Days); }
            """,
            $$"""""
            [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("two words")] public sealed partial record Ok; }
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("no")] public sealed partial record No; [Outcome(@"""")] public sealed partial record Later(int Days); }
            """""),
        new(
            "of an internal record",
            $$"""namespace OutcomeNameMissing.Wrong; public partial class Outer { [Interaction("acme/one")] internal partial record One { {{Ok}} [type: Outcome({|EI1021:(string)null!|})] internal partial record Two { public int Count { get; set; } } } }""",
            $$"""namespace OutcomeNameMissing.Right; public partial class Outer { [Interaction("acme/one")] internal partial record One { {{Ok}} [type: Outcome((string)"two")] internal partial record Two { public int Count { get; set; } } } }"""),
    ]);
}
