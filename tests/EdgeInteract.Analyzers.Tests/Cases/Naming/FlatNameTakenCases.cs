using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Naming;

internal static class FlatNameTakenCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.FlatNameTaken,
    [
        new(
            "nested beside another",
            $$"""public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record {|EI1014:OuterOne|}(string Text) { {{Ok}} }""",
            $$"""public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "the first by name, not by place",
            $$"""[Interaction("acme/two")] public sealed partial record {|EI1014:OuterOne|}(string Text) { {{Ok}} } public partial struct Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""[Interaction("acme/two")] public sealed partial record OuterTwo(string Text) { {{Ok}} } public partial struct Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "both nested",
            $$"""public partial class A { public static partial class B { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } } public static partial class AB { [Interaction("acme/two")] public sealed partial record {|EI1014:One|}(string Text) { {{Ok}} } }""",
            $$"""public partial class A { public static partial class B { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } } public static partial class BA { [Interaction("acme/two")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "within an interaction",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} } } [Interaction("acme/three")] public sealed partial record {|EI1014:OneTwo|}(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Interaction("acme/two")] public sealed partial record Two(string Text) { {{Ok}} } } [Interaction("acme/three")] public sealed partial record OneTwoThree(string Text) { {{Ok}} }"""),
        new(
            "three of one name",
            $$"""public partial class A { public partial class B { [Interaction("acme/one")] public sealed partial record C(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record {|EI1014:BC|}(string Text) { {{Ok}} } } [Interaction("acme/three")] public sealed partial record {|EI1014:ABC|}(string Text) { {{Ok}} }""",
            $$"""public partial class A { public partial class B { [Interaction("acme/one")] public sealed partial record C(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record BD(string Text) { {{Ok}} } } [Interaction("acme/three")] public sealed partial record ABE(string Text) { {{Ok}} }"""),
        new(
            "two files",
            $$"""
            public partial interface IOuter { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            [Interaction("acme/two")] public sealed partial record {|EI1014:IOuterOne|}(string Text) { {{Ok}} }
            """,
            $$"""
            public partial interface IOuter { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            [Interaction("acme/two")] public sealed partial record OuterOne(string Text) { {{Ok}} }
            """),
        new(
            "two clients",
            $$"""public partial class Outer { [Interaction("acme/one", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/two", Client = "Twos")] public sealed partial record {|EI1014:OuterOne|}(string Text) { {{Ok}} }""",
            $$"""public partial class Outer { [Interaction("acme/one", Client = "Ones")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/two", Client = "Twos")] public sealed partial record Twos1(string Text) { {{Ok}} }"""),
        new(
            "namespace in two files",
            $$"""
            namespace FlatNameTaken.Wrong; public partial class Outer { [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            namespace FlatNameTaken.Wrong; [Interaction("acme/two")] internal partial record {|EI1014:OuterOne|}(string Text) { {{Ok}} }
            """,
            $$"""
            namespace FlatNameTaken.Left; public partial class Outer { [Interaction("acme/one")] internal partial record One(string Text) { {{Ok}} } }
            {{RuleCases.NextFile}}
            namespace FlatNameTaken.Right; [Interaction("acme/two")] internal partial record OuterOne(string Text) { {{Ok}} }
            """),
        new(
            "verbatim name",
            $$"""public partial class @class { [Interaction("acme/one")] public sealed partial record @event(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record {|EI1014:classevent|}(string Text) { {{Ok}} }""",
            $$"""public partial class @class { [Interaction("acme/one")] public sealed partial record @event(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record @classEvent(string Text) { {{Ok}} }"""),
        new(
            "letters that are not of ASCII",
            $$"""public partial class Urlaub { [Interaction("acme/one")] public sealed partial record Prüfung(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record {|EI1014:UrlaubPrüfung|}(string Text) { {{Ok}} }""",
            $$"""public partial class Urlaub { [Interaction("acme/one")] public sealed partial record Prüfung(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record UrlaubPruefung(string Text) { {{Ok}} }"""),
        new(
            "records around them",
            $$"""public partial record A { [Interaction("acme/one")] public sealed partial record B1(string Text) { {{Ok}} } } [Interaction("acme/two")] public sealed partial record {|EI1014:AB1|}(string Text) { {{Ok}} }""",
            $$"""public partial record A1 { [Interaction("acme/one")] public sealed partial record B(string Text) { {{Ok}} } } public partial record A { [Interaction("acme/two")] public sealed partial record B(string Text) { {{Ok}} } }"""),
        new(
            "same key besides",
            $$"""public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/one")] public sealed partial record {|EI1014:OuterOne|}(string Text) { {{Ok}} }""",
            $$"""public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } [Interaction("acme/oneone")] public sealed partial record OneOuter(string Text) { {{Ok}} }"""),
        new(
            "first part of a record in two parts",
            $$"""
            public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } public sealed partial record {|EI1014:OuterOne|};
            {{RuleCases.NextFile}}
            [Interaction("acme/two")] public sealed partial record OuterOne(string Text) { {{Ok}} }
            """,
            $$"""
            public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } public sealed partial record OuterOther;
            {{RuleCases.NextFile}}
            [Interaction("acme/two")] public sealed partial record OuterOther(string Text) { {{Ok}} }
            """),
    ]);
}
