using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Naming;

internal static class MalformedClientNameCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.MalformedClientName,
    [
        new(
            "blank within",
            $$"""[Interaction("acme/one", Client = {|EI1012:"not a name"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "AName")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "keyword",
            $$"""[Interaction("acme/one", Client = {|EI1012:"class"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Class")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "empty",
            $$"""[Interaction("acme/one", Client = {|EI1012:""|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = null)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "with a namespace",
            $$"""[Interaction("acme/one", Client = {|EI1012:"Acme.Approvals"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Acme_Approvals")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "hyphen",
            $$"""[Interaction("acme/one", Client = {|EI1012:"leave-approvals"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "leaveApprovals")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "digit at its begin",
            $$"""[Interaction("acme/one", Client = {|EI1012:"1st"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "_1st")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "verbatim",
            $$"""[Interaction("acme/one", Client = {|EI1012:"@Approvals"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = @"Approvals")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "generic",
            $$"""[Interaction("acme/one", Client = {|EI1012:"Approvals<T>"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "ApprovalsOfT")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "blank at its end",
            $$"""[Interaction("acme/one", Client = {|EI1012:"Approvals "|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Approvals" + "")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "literal",
            $$"""[Interaction("acme/one", Client = {|EI1012:"null"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Null")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "symbol that is no letter",
            $$"""[Interaction("acme/one", Client = {|EI1012:"Approvals\u2713"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Freigaben\u00c4\u627f")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant",
            $$"""public static class Clients { public const string Ones = "the ones"; } [Interaction("acme/one", Client = {|EI1012:Clients.Ones|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public static class Clients { public const string Ones = "TheOnes"; } [Interaction("acme/one", Client = Clients.Ones)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "type",
            $$"""[Interaction("acme/one", Client = {|EI1012:"string"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "String")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "one of two, before the title",
            $$"""[Interaction("acme/one", Client = {|EI1012:"One;Two"|}, Title = "One")] internal partial record One(string Text) { {{Ok}} } [Interaction("acme/two", Client = "OneTwo")] internal partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "OneTwo", Title = "One")] internal partial record One(string Text) { {{Ok}} } [Interaction("acme/two", Client = "OneTwo")] internal partial record Two(string Text) { {{Ok}} }"""),
        new(
            "word that is a keyword in its place only",
            $$"""[Interaction("acme/one", Client = {|EI1012:"is"|})] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two", Client = {|EI1012:"var"|})] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "async")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two", Client = "value")] public sealed partial record Two(string Text) { {{Ok}} } [Interaction("acme/three", Client = "nameof")] public sealed partial record Three(string Text) { {{Ok}} } [Interaction("acme/four", Client = "record")] public sealed partial record Four(string Text) { {{Ok}} } [Interaction("acme/five", Client = "required")] public sealed partial record Five(string Text) { {{Ok}} } [Interaction("acme/six", Client = "dynamic")] public sealed partial record Six(string Text) { {{Ok}} } [Interaction("acme/seven", Client = "partial")] public sealed partial record Seven(string Text) { {{Ok}} } [Interaction("acme/eight", Client = "await")] public sealed partial record Eight(string Text) { {{Ok}} }"""),
    ]);
}
