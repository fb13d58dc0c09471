using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Naming;

internal static class DuplicateTypeKeyCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.DuplicateTypeKey,
    [
        new(
            "two records",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction({|EI1011:"acme/one"|})] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} }"""),
        new(
            "the first by name, not by place",
            $$"""[Interaction({|EI1011:"acme/one"|})] public sealed partial record Zulu(string Text) { {{Ok}} } [Interaction("acme/one")] public sealed partial record Alpha(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one.")] public sealed partial record Zulu(string Text) { {{Ok}} } [Interaction("acme/one")] public sealed partial record Alpha(string Text) { {{Ok}} }"""),
        new(
            "two files",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            [Interaction({|EI1011:"acme/one"|})] public sealed partial record Two(string Text) { {{Ok}} }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            [Interaction("acme.hr/one")] public sealed partial record Two(string Text) { {{Ok}} }
            """),
        new(
            "two namespaces",
            $$"""namespace DuplicateTypeKey.Wrong.A { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } namespace DuplicateTypeKey.Wrong.B { [Interaction({|EI1011:"acme/one"|})] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""namespace DuplicateTypeKey.Right.A { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } namespace DuplicateTypeKey.Right.B { [Interaction("acme/one-")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "two classes around them",
            $$"""public static partial class Left { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } public static partial class Right { [Interaction({|EI1011:"acme/one"|})] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public static partial class Left { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } public static partial class Right { [Interaction("acme/1")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "three records",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction({|EI1011:"acme/one"|})] public sealed partial record Two(int Count) { {{Ok}} } [Interaction({|EI1011:"acme/one"|})] public sealed partial record Three { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/one.one")] public sealed partial record Two(int Count) { {{Ok}} } [Interaction("acme/one-one")] public sealed partial record Three { {{Ok}} }"""),
        new(
            "two clients",
            $$"""[Interaction("acme/one", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} } [Interaction({|EI1011:"acme/one"|}, Client = "Twos")] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/ones", Client = "Twos")] public sealed partial record Two(string Text) { {{Ok}} }"""),
        new(
            "constant",
            $$"""public static class Keys { public const string One = "acme/one"; } [Interaction(Keys.One)] public sealed partial record One(string Text) { {{Ok}} } [Interaction({|EI1011:Keys.One|})] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""public static class Keys { public const string One = "acme/one"; } [Interaction(Keys.One)] public sealed partial record One(string Text) { {{Ok}} } [Interaction(Keys.One + ".two")] public sealed partial record Two(string Text) { {{Ok}} }"""),
        new(
            "written in another way",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction({|EI1011:"acme/\u006fne"|})] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/one\u002e1")] public sealed partial record Two(string Text) { {{Ok}} }"""),
        new(
            "named argument",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction(type: {|EI1011:"acme/one"|}, Title = "Two")] public sealed partial record Two(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction(type: "acme/title", Title = "acme/one")] public sealed partial record Two(string Text) { {{Ok}} }"""),
        new(
            "within the other one",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Interaction({|EI1011:"acme/one"|})] public sealed partial record Two(string Text) { {{Ok}} } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Interaction("acme/one.within")] public sealed partial record Two(string Text) { {{Ok}} } }"""),
        new(
            "attribute on another part",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } public sealed partial record Two(string Text);
            {{RuleCases.NextFile}}
            [Interaction({|EI1011:"acme/one"|})] public sealed partial record Two { {{Ok}} }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } public sealed partial record Two(string Text);
            {{RuleCases.NextFile}}
            [Interaction("acme/part")] public sealed partial record Two { {{Ok}} }
            """),
        new(
            "an attribute of the same name is not one",
            $$"""namespace DuplicateTypeKey.Own { public sealed class InteractionAttribute(string type) : Attribute { public string Type => type; } } namespace DuplicateTypeKey.Used.A { [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} } [DuplicateTypeKey.Own.Interaction("acme/one")] public sealed record Own; [Interaction({|EI1011:"acme/one"|})] internal partial record Two(string Text) { {{Ok}} } }""",
            $$"""namespace DuplicateTypeKey.Own { public sealed class InteractionAttribute(string type) : Attribute { public string Type => type; } } namespace DuplicateTypeKey.Used.A { [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} } [DuplicateTypeKey.Own.Interaction("acme/one")] public sealed record Own; }"""),
    ]);
}
