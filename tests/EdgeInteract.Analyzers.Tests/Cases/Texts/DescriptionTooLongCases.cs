using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Texts;

internal static class DescriptionTooLongCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.DescriptionTooLong,
    [
        new(
            "4001",
            $$"""[Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(4001)}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = "{{RuleCases.Long(4000)}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "sum",
            $$"""[Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(4000)}}" + "y"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = "{{RuleCases.Long(3999)}}" + "y")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant",
            $$"""public static class Texts { public const string One = "{{RuleCases.Long(5000)}}"; } [Interaction("acme/one", Description = {|EI1035:Texts.One|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""public static class Texts { public const string One = "{{RuleCases.Long(4000)}}y"; public const string Two = "y"; } [Interaction("acme/one", Description = Texts.Two)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "escapes are one",
            $$"""[Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(4000)}}\u0079"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = "{{RuleCases.Long(3999)}}\u0079")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "verbatim",
            $$""""[Interaction("acme/one", Description = {|EI1035:@"{{RuleCases.Long(4000)}}"""|})] public sealed partial record One(string Text) { {{Ok}} }"""",
            $$""""[Interaction("acme/one", Description = @"{{RuleCases.Long(3999)}}""")] public sealed partial record One(string Text) { {{Ok}} }""""),
        new(
            "blanks",
            $$"""[Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(4001, " ")}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = "{{RuleCases.Long(4000, " ")}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "characters of two units",
            $$"""[Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(2001, "😀")}}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = "{{RuleCases.Long(2000, "😀")}}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "interpolated",
            $$"""[Interaction("acme/one", Description = {|EI1035:$"{{RuleCases.Long(3998)}}{nameof(One)}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = $"{{RuleCases.Long(3997)}}{nameof(One)}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "braces say nothing here",
            $$$"""[Interaction("acme/one", Description = {|EI1035:"{Text}{{{{{RuleCases.Long(4000)}}}"|})] public sealed partial record One(string Text) { {{{Ok}}} }""",
            $$$"""[Interaction("acme/one", Description = "{Nothing}{{}{{{RuleCases.Long(3980)}}}")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "before a title",
            $$"""[Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(4001)}}"|}, Title = "One", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Description = null, Title = "One", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "documentation is not counted",
            $$"""
            /// <summary>{{RuleCases.Long(9000)}}</summary>
            [Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(4001)}}"|})] public sealed partial record One(string Text) { {{Ok}} }
            """,
            $$"""
            /// <summary>{{RuleCases.Long(9000)}}</summary>
            /// <param name="Text">{{RuleCases.Long(9000)}}</param>
            [Interaction("acme/one")] public sealed partial record One([Description("{{RuleCases.Long(9000)}}")] string Text) { {{Ok}} }
            """),
        new(
            "of a nested record, in two parts",
            $$"""
            namespace DescriptionTooLong.Wrong; public partial class Outer { internal partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            namespace DescriptionTooLong.Wrong; public partial class Outer { [Interaction("acme/one", Description = {|EI1035:"{{RuleCases.Long(10000)}}"|})] internal partial record One; }
            """,
            $$"""
            namespace DescriptionTooLong.Right; public partial class Outer { internal partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            namespace DescriptionTooLong.Right; public partial class Outer { [Interaction("acme/one", Description = "{{RuleCases.Long(100)}}")] internal partial record One; }
            """),
    ]);
}
