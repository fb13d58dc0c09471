using EdgeInteract.Analyzers.CodeFixes.Declarations;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

internal static class GiveCatchAllNameFixCases
{
    private const string Ok = RuleCases.Ok;

    public static IReadOnlyList<DeclarationFix> Fixes { get; } =
    [
        new(
            nameof(GiveCatchAllNameFix),
            "none",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            nameof(GiveCatchAllNameFix),
            "empty list, and a body",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text)
            {
                {{Ok}}
                [CatchAllOutcome]
                public sealed partial record Rest() /* kept */
                {
                }
            }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text)
            {
                {{Ok}}
                [CatchAllOutcome]
                public sealed partial record Rest(string Name) /* kept */
                {
                }
            }
            """),
        new(
            nameof(GiveCatchAllNameFix),
            "may be null",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string? Name, int Count = 1); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, int Count = 1); }"""),
    ];

    public static IReadOnlyList<Unfixable> Unfixable { get; } =
    [
        new(nameof(GiveCatchAllNameFix), "another parameter", $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Comment, string Name); }"""),
        new(nameof(GiveCatchAllNameFix), "another name", $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Outcome); }"""),
        new(nameof(GiveCatchAllNameFix), "property", $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest { public string? Name { get; init; } } }"""),
        new(nameof(GiveCatchAllNameFix), "another part", $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest; public sealed partial record Rest { public string? Name { get; init; } } }"""),
        new(nameof(GiveCatchAllNameFix), "default of null", $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string? Name = null); }"""),
        new(nameof(GiveCatchAllNameFix), "by reference", $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(in string Name); }"""),
    ];
}
