namespace EdgeInteract.Analyzers.Tests.Cases;

internal static class NamingCases
{
    private const string Ok = RuleCases.Ok;

    public static IEnumerable<RuleCase> All =>
    [
        new(
            "MalformedTypeKey",
            "upper case",
            $$"""[Interaction({|EI1010:"Acme/One"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one.two-3")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "MalformedTypeKey",
            "no organisation",
            $$"""[Interaction({|EI1010:"one"|}, Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "MalformedTypeKey",
            "null",
            $$"""[Interaction({|EI1010:null!|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "DuplicateTypeKey",
            "two records",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction({|EI1011:"acme/one"|})] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} }"""),
        new(
            "MalformedClientName",
            "blank within",
            $$"""[Interaction("acme/one", Client = {|EI1012:"not a name"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "AName")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "MalformedClientName",
            "keyword",
            $$"""[Interaction("acme/one", Client = {|EI1012:"class"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Class")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "ClientNameTaken",
            "class",
            $$"""public class Taken; [Interaction("acme/one", Client = {|EI1013:"Taken"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public sealed partial class Taken; [Interaction("acme/one", Client = "Taken")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "FlatNameTaken",
            "nested beside another",
            $$"""public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record {|EI1014:OuterOne|}(string Text) { {{Ok}} }""",
            $$"""public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "UnknownResponsePolicy",
            "number",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)2|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = InteractionResponsePolicy.Each)] public sealed partial record One(string Text) { {{Ok}} }"""),
    ];
}
