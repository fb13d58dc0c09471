using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Texts;

internal static class TitleTooLongCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.TitleTooLong,
    [
        new(
            "201",
            $$"""[Interaction("acme/one", Title = {|EI1031:"{{RuleCases.Long(201)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(80)}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "placeholder besides",
            $$"""[Interaction("acme/one", Title = {|EI1031:"{{RuleCases.Long(201)}}{Text}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(79)}}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}{Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "texts around a placeholder",
            $$"""[Interaction("acme/one", Title = {|EI1031:"{{RuleCases.Long(100)}}{Text}{{RuleCases.Long(101)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(40)}}{Text}{{RuleCases.Long(40)}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "sum",
            $$"""[Interaction("acme/one", Title = {|EI1031:"{{RuleCases.Long(150)}}" + "{{RuleCases.Long(51)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(50)}}" + "{{RuleCases.Long(30)}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant",
            $$"""public static class Titles { public const string One = "{{RuleCases.Long(300)}}"; } [Interaction("acme/one", Title = {|EI1031:Titles.One|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public static class Titles { public const string One = "{{RuleCases.Long(300)}}"; public const string Short = "x"; } [Interaction("acme/one", Title = Titles.Short, Description = Titles.One)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "doubled braces are one",
            $$$"""[Interaction("acme/one", Title = {|EI1031:"{{{RuleCases.Long(200)}}}}}"|})] public sealed partial record One(string Text) { {{{Ok}}} }""",
            $$$"""[Interaction("acme/one", Title = "{{{RuleCases.Long(78)}}}}}{{")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "escapes are one",
            $$"""[Interaction("acme/one", Title = {|EI1031:"{{RuleCases.Long(200)}}\u0078"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(78)}}\u0078\n")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "verbatim, with another argument behind it",
            $$"""[Interaction("acme/one", Title = {|EI1031:@"{{RuleCases.Long(201)}}"|}, Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$""""[Interaction("acme/one", Title = @"{{RuleCases.Long(78)}}""", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }""""),
        new(
            "blanks",
            $$"""[Interaction("acme/one", Title = {|EI1031:"a{{RuleCases.Long(200, " ")}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "a{{RuleCases.Long(79, " ")}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "characters of two units",
            $$"""[Interaction("acme/one", Title = {|EI1031:"{{RuleCases.Long(101, "😀")}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(40, "😀")}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "interpolated",
            $$"""[Interaction("acme/one", Title = {|EI1031:$"{{RuleCases.Long(201)}}{nameof(One)}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = $"{{RuleCases.Long(77)}}{nameof(One)}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "of a nested internal record",
            $$"""public static partial class Outer { [Interaction("acme/one", Title = {|EI1031:"{{RuleCases.Long(1000)}}"|})] internal partial record One { {{Ok}} } }""",
            $$"""public static partial class Outer { [Interaction("acme/one", Title = "{{RuleCases.Long(10)}}")] internal partial record One { {{Ok}} } }"""),
        new(
            "attribute on another part, of a namespace",
            $$"""
            namespace TitleTooLong.Wrong; public partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            namespace TitleTooLong.Wrong; [Interaction("acme/one", Title = {|EI1031:"{Text} {{RuleCases.Long(200)}}"|})] public partial record One;
            """,
            $$"""
            namespace TitleTooLong.Right; public partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            namespace TitleTooLong.Right; [Interaction("acme/one", Title = "{Text} {{RuleCases.Long(79)}}")] public partial record One;
            """),
    ]);
}
