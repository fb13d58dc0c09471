namespace EdgeInteract.Analyzers.Tests.Cases;

internal static class OutcomeCases
{
    private const string Ok = RuleCases.Ok;

    public static IEnumerable<RuleCase> All =>
    [
        new(
            "NoOutcome",
            "none",
            """[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text);""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "NoOutcome",
            "catch-all alone",
            """[Interaction("acme/one")] public sealed partial record {|EI1020:One|}(string Text) { [CatchAllOutcome] public sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "OutcomeNameMissing",
            "blank",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome({|EI1021:" "|})] public sealed partial record Two; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record Two; }"""),
        new(
            "DuplicateOutcome",
            "name",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome({|EI1022:"ok"|})] public sealed partial record Two; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("OK")] public sealed partial record Two; }"""),
        new(
            "DuplicateOutcome",
            "record that differs in case",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record {|EI1022:ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record okay; }"""),
        new(
            "MisplacedOutcome",
            "beside",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Outcome("two")] public sealed partial record {|EI1023:Two|};""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record Two; }"""),
        new(
            "MisplacedOutcome",
            "in an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { [CatchAllOutcome] public sealed record {|EI1023:Two|}(string Name); } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "DuplicateCatchAll",
            "two",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); [CatchAllOutcome] public sealed partial record {|EI1024:More|}(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "CatchAllWithoutName",
            "none",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "CatchAllWithoutName",
            "second",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1025:Rest|}(string Comment, string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, string Comment); }"""),
        new(
            "CatchAllIsMember",
            "of itself",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1026:One|}(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, One.Rest? Inner = null); }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(string Text, One.Ok? Inner = null); }"""),
    ];
}
