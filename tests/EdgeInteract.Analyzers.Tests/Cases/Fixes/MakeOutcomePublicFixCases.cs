using EdgeInteract.Analyzers.CodeFixes.Declarations;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

internal static class MakeOutcomePublicFixCases
{
    private const string Ok = RuleCases.Ok;

    public static IReadOnlyList<DeclarationFix> Fixes { get; } =
    [
        new(
            nameof(MakeOutcomePublicFix),
            "no modifier of its own",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok; }"""),
        new(
            nameof(MakeOutcomePublicFix),
            "protected internal",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] protected internal partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public partial record Ok; }"""),
        new(
            nameof(MakeOutcomePublicFix),
            "line of its own",
            """
            [Interaction("acme/one")]
            public sealed partial record One(string Text)
            {
                [Outcome("ok")]
                partial record Ok;
            }
            """,
            """
            [Interaction("acme/one")]
            public sealed partial record One(string Text)
            {
                [Outcome("ok")]
                public partial record Ok;
            }
            """),
        new(
            nameof(MakeOutcomePublicFix),
            "internal catch-all",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] internal sealed partial record Rest(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
    ];

    public static IReadOnlyList<Unfixable> Unfixable { get; } =
    [
        new(nameof(MakeOutcomePublicFix), "interaction", $$"""public partial class Outer { [Interaction("acme/one")] private sealed partial record One(string Text) { {{Ok}} } }"""),
        new(nameof(MakeOutcomePublicFix), "two parts", """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] internal sealed partial record Ok; internal partial record Ok { public int Count { get; init; } } }"""),
    ];
}
