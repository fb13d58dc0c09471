using EdgeInteract.Analyzers.CodeFixes.Declarations;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

internal static class LowerCaseKeyFixCases
{
    private const string Ok = RuleCases.Ok;

    public static IReadOnlyList<DeclarationFix> Fixes { get; } =
    [
        new(
            nameof(LowerCaseKeyFix),
            "capitals",
            $$"""[Interaction("Acme/Capital")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/capital")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            nameof(LowerCaseKeyFix),
            "all in capitals, with a comment",
            $$"""[Interaction(/* kept */ "HR/LEAVE-2", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction(/* kept */ "hr/leave-2", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            nameof(LowerCaseKeyFix),
            "blanks",
            $$"""[Interaction(" acme/leave approval ")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/leave-approval")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            nameof(LowerCaseKeyFix),
            "underscores",
            $$"""[Interaction(type: @"acme_hr/leave_approval_2")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction(type: "acme-hr/leave-approval-2")] public sealed partial record One(string Text) { {{Ok}} }"""),
    ];

    public static IReadOnlyList<Unfixable> Unfixable { get; } =
    [
        new(nameof(LowerCaseKeyFix), "words told by capitals", $$"""[Interaction("acme/LeaveApproval")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(nameof(LowerCaseKeyFix), "no organisation", $$"""[Interaction("One")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(nameof(LowerCaseKeyFix), "other letters", $$"""[Interaction("acme/Prüfung")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(nameof(LowerCaseKeyFix), "constant", $$"""public static class Keys { public const string One = "Acme/One"; } [Interaction(Keys.One)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(nameof(LowerCaseKeyFix), "sum", $$"""[Interaction("Acme" + "/One")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(nameof(LowerCaseKeyFix), "two slashes", $$"""[Interaction("Acme/Hr/One")] public sealed partial record One(string Text) { {{Ok}} }"""),
    ];
}
