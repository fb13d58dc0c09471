using EdgeInteract.Analyzers.CodeFixes.Declarations;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

internal static class MakePartialFixCases
{
    private const string Ok = RuleCases.Ok;

    public static IReadOnlyList<DeclarationFix> Fixes { get; } =
    [
        new(
            nameof(MakePartialFix),
            "comment within",
            $$"""
            [Interaction("acme/one")]
            public sealed /* kept */ record One(string Text)
            {
                {{Ok}}
            }
            """,
            $$"""
            [Interaction("acme/one")]
            public sealed /* kept */ partial record One(string Text)
            {
                {{Ok}}
            }
            """),
        new(
            nameof(MakePartialFix),
            "class around it",
            $$"""
            // Kept as well.
            class Outer
            {
                [Interaction("acme/one")] internal sealed partial record One(string Text) { {{Ok}} }
            }
            """,
            $$"""
            // Kept as well.
            partial class Outer
            {
                [Interaction("acme/one")] internal sealed partial record One(string Text) { {{Ok}} }
            }
            """),
        new(
            nameof(MakePartialFix),
            "outcome of several lines",
            """
            [Interaction("acme/one")]
            public sealed partial record One(string Text)
            {
                [Outcome("ok")]
                public
                    record Ok(
                        string Comment);
            }
            """,
            """
            [Interaction("acme/one")]
            public sealed partial record One(string Text)
            {
                [Outcome("ok")]
                public
                    partial record Ok(
                        string Comment);
            }
            """),
        new(
            nameof(MakePartialFix),
            "struct without a modifier",
            $$"""struct Outer { [Interaction("acme/one")] internal partial record One { {{Ok}} } }""",
            $$"""partial struct Outer { [Interaction("acme/one")] internal partial record One { {{Ok}} } }"""),
    ];
}
