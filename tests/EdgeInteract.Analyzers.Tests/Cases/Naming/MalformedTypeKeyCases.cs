using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Naming;

internal static class MalformedTypeKeyCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.MalformedTypeKey,
    [
        new(
            "upper case",
            $$"""[Interaction({|EI1010:"Acme/One"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one.two-3")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "no organisation",
            $$"""[Interaction({|EI1010:"one"|}, Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "null",
            $$"""[Interaction({|EI1010:null!|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/null")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "empty",
            $$"""[Interaction({|EI1010:""|}, Title = "About {Text}")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("0/9", Title = "About {Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "nothing behind the slash",
            $$"""[Interaction({|EI1010:"acme/"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/1")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "nothing before the slash",
            $$"""[Interaction({|EI1010:"/one"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("a/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "two slashes, in a nested record",
            $$"""public partial class Outer { [Interaction({|EI1010:"acme/hr/one"|})] internal partial record One(string Text) { {{Ok}} } }""",
            $$"""public partial class Outer { [Interaction("acme.hr/one")] internal partial record One(string Text) { {{Ok}} } }"""),
        new(
            "blank within",
            $$"""[Interaction({|EI1010:"acme/leave approval"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/leave-approval")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "letter that is not of ASCII",
            $$"""[Interaction({|EI1010:"acme/prüfung"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/pruefung")] public sealed partial record Prüfung(string Text) { {{Ok}} }"""),
        new(
            "digit that is not of ASCII",
            $$"""[Interaction({|EI1010:"acme/one-\u0661"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one-\u0031")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "dot at its begin",
            $$"""[Interaction({|EI1010:".acme/one"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme./one.")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "hyphen behind the slash",
            $$"""[Interaction({|EI1010:"acme/-one"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme-hr/one-")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "underscore",
            $$"""[Interaction({|EI1010:"acme_hr/one"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("a--b..c/d-.-e")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "line break at its end",
            $$"""[Interaction({|EI1010:"acme/one\n"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/" + "one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "blanks around it",
            $$"""[Interaction({|EI1010:" acme/one "|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[ Interaction ( "acme/blank" ) ] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant",
            $$"""public static class Keys { public const string One = Org + "/One"; private const string Org = "acme"; } [Interaction({|EI1010:Keys.One|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public static class Keys { public const string One = Org + "/constant"; private const string Org = "acme"; } [Interaction(Keys.One)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "named argument",
            $$"""[Interaction(type: {|EI1010:"Acme/One"|}, Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction(type: "acme/named", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "interpolated constant",
            $$"""[Interaction({|EI1010:$"acme/{nameof(One)}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction($"acme/{Name}")] public sealed partial record One(string Text) { private const string Name = "interpolated"; {{Ok}} }"""),
        new(
            "backslash, in a namespace",
            $$"""namespace MalformedTypeKey.Wrong; [Interaction({|EI1010:@"acme\one"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""namespace MalformedTypeKey.Right; [Interaction(@"acme/verbatim")] public sealed partial record One(string Text) { {{Ok}} }"""),
    ]);
}
