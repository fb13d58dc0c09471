using EdgeInteract.Analyzers.CodeFixes.Declarations;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

internal static class CorrectPlaceholderFixCases
{
    private const string Ok = RuleCases.Ok;

    public static IReadOnlyList<DeclarationFix> Fixes { get; } =
    [
        new(
            nameof(CorrectPlaceholderFix),
            "case",
            $$"""[Interaction("acme/one", Title = "About {text}!")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}!")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            nameof(CorrectPlaceholderFix),
            "the second one, verbatim",
            $$"""[Interaction("acme/one", Title = @"From {From} to {TO}")] public sealed partial record One(DateOnly From, DateOnly To) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = @"From {From} to {To}")] public sealed partial record One(DateOnly From, DateOnly To) { {{Ok}} }"""),
    ];

    public static IReadOnlyList<Unfixable> Unfixable { get; } =
    [
        new(nameof(CorrectPlaceholderFix), "no such member", $$"""[Interaction("acme/one", Title = "About {Nothing}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(nameof(CorrectPlaceholderFix), "two that it may mean", $$"""[Interaction("acme/one", Title = "About {text}")] public sealed partial record One(string Text) { public string? TEXT { get; init; } {{Ok}} }"""),
        new(nameof(CorrectPlaceholderFix), "list", $$"""[Interaction("acme/one", Title = "About {Texts}")] public sealed partial record One(List<string> Texts) { {{Ok}} }"""),
    ];
}
