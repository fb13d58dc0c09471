namespace EdgeInteract.Analyzers.Tests.Cases;

internal static class TextCases
{
    private const string Ok = RuleCases.Ok;

    public static IEnumerable<RuleCase> All =>
    [
        new(
            "TimeoutOutOfRange",
            "none",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), InteractionTimeout(Days = 6, Hours = 24)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "TimeoutOutOfRange",
            "too long",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout(Days = 7, Seconds = 1)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), InteractionTimeout(Seconds = 1)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "TitleTooLong",
            "201",
            $$"""[Interaction("acme/one", Title = {|EI1031:"{{Long(201)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "TitleLong",
            "81",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{Long(81)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{Long(80)}}{Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "MalformedTitle",
            "open",
            $$"""[Interaction("acme/one", Title = {|EI1033:"About {Text"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "MalformedTitle",
            "blank",
            $$"""[Interaction("acme/one", Title = {|EI1033:" "|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "?")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "UnknownPlaceholder",
            "case",
            $$"""[Interaction("acme/one", Title = "About {|EI1034:{text}|}")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "UnknownPlaceholder",
            "list",
            $$"""[Interaction("acme/one", Title = "About {|EI1034:{Texts}|} and {Text}")] public sealed partial record One(List<string> Texts, string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}")] public sealed partial record One(List<string> Texts, string Text) { {{Ok}} }"""),
        new(
            "DescriptionTooLong",
            "4001",
            $$"""[Interaction("acme/one", Description = {|EI1035:"{{Long(4_001)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = "{{Long(4_000)}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
    ];

    private static string Long(int length) => new('x', length);
}
