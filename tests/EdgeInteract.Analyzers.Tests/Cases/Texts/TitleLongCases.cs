using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Texts;

internal static class TitleLongCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.TitleLong,
    [
        new(
            "81",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(81)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(80)}}{Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "200",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(200)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(80)}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "200 and placeholders",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{Text}{{RuleCases.Long(200)}}{Text}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{Text}{{RuleCases.Long(80)}}{Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "texts around a placeholder",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(41)}}{Text}{{RuleCases.Long(40)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(40)}}{Text}{{RuleCases.Long(40)}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "sum",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(80)}}" + "y"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(79)}}" + "y")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant",
            $$"""public static class Titles { public const string One = "{{RuleCases.Long(90)}}"; } [Interaction("acme/one", Title = {|EI1032:Titles.One|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public static class Titles { public const string One = "{{RuleCases.Long(90)}}"; } [Interaction("acme/one", Description = Titles.One)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "doubled braces are one",
            $$$"""[Interaction("acme/one", Title = {|EI1032:"{{{RuleCases.Long(79)}}}{{}}"|})] public sealed partial record One(string Text) { {{{Ok}}} }""",
            $$$"""[Interaction("acme/one", Title = "{{{RuleCases.Long(78)}}}{{}}")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "escapes are one",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(80)}}\u0079"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(79)}}\u0079")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "verbatim, with another argument before it",
            $$""""[Interaction("acme/one", Client = "Ones", Title = {|EI1032:@"{{RuleCases.Long(80)}}"""|})] public sealed partial record One(string Text) { {{Ok}} }"""",
            $$""""[Interaction("acme/one", Client = "Ones", Title = @"{{RuleCases.Long(79)}}""")] public sealed partial record One(string Text) { {{Ok}} }""""),
        new(
            "characters of two units",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(41, "😀")}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "{{RuleCases.Long(40, "😀")}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "interpolated",
            $$"""[Interaction("acme/one", Title = {|EI1032:$"{{RuleCases.Long(78)}}{nameof(One)}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = $"{{RuleCases.Long(77)}}{nameof(One)}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "long name of the record besides",
            $$"""[Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(81)}}"|})] public sealed partial record {{RuleCases.Long(100, "y")}}(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record {{RuleCases.Long(100, "y")}}(string Text) { {{Ok}} }"""),
        new(
            "of a nested internal record, in two parts",
            $$"""
            namespace TitleLong.Wrong; public partial class Outer { internal partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            namespace TitleLong.Wrong; public partial class Outer { [Interaction("acme/one", Title = {|EI1032:"{{RuleCases.Long(100)}}"|})] internal partial record One; }
            """,
            $$"""
            namespace TitleLong.Right; public partial class Outer { internal partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            namespace TitleLong.Right; public partial class Outer { [Interaction("acme/one", Title = "{{RuleCases.Long(60)}}")] internal partial record One; }
            """),
    ]);
}
