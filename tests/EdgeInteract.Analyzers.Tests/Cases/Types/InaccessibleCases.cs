using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Types;

internal static class InaccessibleCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.Inaccessible,
    [
        new(
            "private",
            $$"""public partial class Outer { [Interaction("acme/one")] private sealed partial record {|EI1004:One|}(string Text) { {{Ok}} } }""",
            $$"""public partial class Outer { [Interaction("acme/one")] internal sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "outcome without a modifier",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] sealed partial record {|EI1004:Ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} sealed record Helper; }"""),
        new(
            "local to a file",
            $$"""[Interaction("acme/one")] file sealed partial record {|EI1004:One|}(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] sealed partial record One(string Text) { {{Ok}} } file sealed record Helper;"""),
        new(
            "protected",
            $$"""public partial class Outer { [Interaction("acme/one")] protected partial record {|EI1004:One|}(string Text) { {{Ok}} } }""",
            $$"""public partial class Outer { [Interaction("acme/one")] public partial record One(string Text) { {{Ok}} } protected record Helper; }"""),
        new(
            "protected internal",
            $$"""public partial class Outer { [Interaction("acme/one")] protected internal partial record {|EI1004:One|}(string Text) { {{Ok}} } }""",
            $$"""internal partial class Outer { [Interaction("acme/one")] public partial record One(string Text) { {{Ok}} } }"""),
        new(
            "private protected",
            $$"""public partial class Outer { [Interaction("acme/one")] private protected partial record {|EI1004:One|}(string Text) { {{Ok}} } }""",
            """public partial class Outer { [Interaction("acme/one")] internal partial record One(string Text) { [Outcome("ok")] internal sealed partial record Ok; } }"""),
        new(
            "internal outcome of a public interaction",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] internal sealed partial record {|EI1004:Ok|}; }""",
            """[Interaction("acme/one")] internal sealed partial record One(string Text) { [Outcome("ok")] internal sealed partial record Ok; }"""),
        new(
            "public in a private class",
            $$"""public partial class Outer { private partial class Inner { [Interaction("acme/one")] public partial record {|EI1004:One|}(string Text) { {{Ok}} } } }""",
            """public partial class Outer { internal partial class Inner { [Interaction("acme/one")] public partial record One(string Text) { [Outcome("ok")] internal sealed partial record Ok; } } }"""),
        new(
            "in a protected class",
            $$"""public partial class Outer { protected partial class Inner { [Interaction("acme/one")] public partial record {|EI1004:One|}(string Text) { {{Ok}} } } }""",
            $$"""public partial class Outer { protected class Helper; public partial class Inner { [Interaction("acme/one")] public partial record One(string Text) { {{Ok}} } } }"""),
        new(
            "nested without a modifier",
            $$"""public static partial class Outer { [Interaction("acme/one")] sealed partial record {|EI1004:One|}(string Text) { {{Ok}} } }""",
            $$"""public partial interface IOuter { [Interaction("acme/one")] sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "in a class that is local to a file",
            $$"""file partial class {|EI1004:Outer|} { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } file class Helper { public Outer? Outer { get; set; } }"""),
        new(
            "internal catch-all",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal sealed partial record {|EI1004:Rest|}(string Name); }""",
            $$"""[Interaction("acme/one")] internal sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal sealed partial record Rest(string Name); }"""),
        new(
            "protected outcome of a record that is not sealed",
            """[Interaction("acme/one")] public partial record One(string Text) { [Outcome("ok")] protected sealed partial record {|EI1004:Ok|}; [Outcome("no")] private protected sealed partial record {|EI1004:No|}; }""",
            $$"""[Interaction("acme/one")] public partial record One(string Text) { {{Ok}} [Outcome("no")] public sealed partial record No; protected sealed record Helper; }"""),
        new(
            "outcome in another file",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text);
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("ok")] private sealed partial record {|EI1004:Ok|}; }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] sealed partial record Ok; }
            {{RuleCases.NextFile}}
            public sealed partial record One { public partial record Ok; }
            """),
    ]);
}
