using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Texts;

internal static class MalformedTitleCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.MalformedTitle,
    [
        new(
            "open",
            $$"""[Interaction("acme/one", Title = {|EI1033:"About {Text"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "About {Text}")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "blank",
            $$"""[Interaction("acme/one", Title = {|EI1033:" "|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "?")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "empty",
            $$"""[Interaction("acme/one", Title = {|EI1033:""|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = null)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "closed and not open",
            $$"""[Interaction("acme/one", Title = {|EI1033:"About Text}"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$$"""[Interaction("acme/one", Title = "About Text}}")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "brace alone",
            $$"""[Interaction("acme/one", Title = {|EI1033:"{"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$$"""[Interaction("acme/one", Title = "{{")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "half of a doubled one",
            $$$"""[Interaction("acme/one", Title = {|EI1033:"{{Text}"|})] public sealed partial record One(string Text) { {{{Ok}}} }""",
            $$$$"""[Interaction("acme/one", Title = "{{{Text}")] public sealed partial record One(string Text) { {{{{Ok}}}} }"""),
        new(
            "one too many at its end",
            $$$"""[Interaction("acme/one", Title = {|EI1033:"{Text}}"|})] public sealed partial record One(string Text) { {{{Ok}}} }""",
            $$$$"""[Interaction("acme/one", Title = "{Text}}}")] public sealed partial record One(string Text) { {{{{Ok}}}} }"""),
        new(
            "one within another",
            $$"""[Interaction("acme/one", Title = {|EI1033:"{ {Text} }"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$$"""[Interaction("acme/one", Title = "{{ {Text} }}")] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "space that does not break",
            $$"""[Interaction("acme/one", Title = {|EI1033:"\u00a0\u3000"|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "\u00a0?")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "the second one is open",
            $$"""[Interaction("acme/one", Title = {|EI1033:"From {From} to {To"|})] public sealed partial record One(DateOnly From, DateOnly To) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Title = "From {From} to {To}")] public sealed partial record One(DateOnly From, DateOnly To) { {{Ok}} }"""),
        new(
            "constant",
            $$"""public static class Titles { public const string One = "About }{"; } [Interaction("acme/one", Title = {|EI1033:Titles.One|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$$"""public static class Titles { public const string One = "About }}{{"; } [Interaction("acme/one", Title = Titles.One)] public sealed partial record One(string Text) { {{{Ok}}} }"""),
        new(
            "interpolated",
            $$$$"""[Interaction("acme/one", Title = {|EI1033:$"About {{{nameof(Text)}"|})] public sealed partial record One(string Text) { {{{{Ok}}}} }""",
            $$$$"""[Interaction("acme/one", Title = $"About {{{nameof(Text)}}}")] public sealed partial record One(string Text) { {{{{Ok}}}} }"""),
        new(
            "sum, on another part",
            $$"""
            public partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            [Interaction("acme/one", Title = {|EI1033:"About " + "{Text"|})] public partial record One;
            """,
            $$"""
            public partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            [Interaction("acme/one", Title = "About " + "{Text" + "}")] public partial record One;
            """),
        new(
            "line break, of a nested record",
            $$"""namespace MalformedTitle.Wrong; public partial class Outer { [Interaction("acme/one", Title = {|EI1033:"\r\n"|})] internal partial record One { {{Ok}} } }""",
            $$"""namespace MalformedTitle.Right; public partial class Outer { [Interaction("acme/one", Title = ".\r\n")] internal partial record One { {{Ok}} } }"""),
    ]);
}
