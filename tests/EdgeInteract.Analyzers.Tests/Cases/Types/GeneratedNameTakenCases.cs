using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Types;

internal static class GeneratedNameTakenCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.GeneratedNameTaken,
    [
        new(
            "parameter",
            $$"""[Interaction("acme/one")] public sealed partial record One(string {|EI1006:Outcome|}) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Outcomes) { {{Ok}} }"""),
        new(
            "property",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string? {|EI1006:Outcome|} { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string? outcome { get; init; } {{Ok}} }"""),
        new(
            "method",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public int {|EI1006:Outcome|}() => 1; {{Ok}} }""",
            $$"""public interface IHas { string Outcome { get; } } [Interaction("acme/one")] public sealed partial record One(string Text) : IHas { string IHas.Outcome => Text; {{Ok}} }"""),
        new(
            "nested record",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public abstract record {|EI1006:Outcome|}; {{Ok}} }""",
            $$"""public abstract record Outcome; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant in another part",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { private const int {|EI1006:Outcome|} = 1; }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { private const int OutcomeCount = 1; public int Count => OutcomeCount; }
            """),
        new(
            "interaction itself",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1006:Outcome|}(string Text) { {{Ok}} }""",
            $$"""public static partial class Outcome { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "class of the contract",
            $$"""public class OneContract; [Interaction("acme/one")] public sealed partial record {|EI1006:One|}(string Text) { {{Ok}} }""",
            $$"""public class OneContracts; [Interaction("acme/one")] public sealed partial record One(string Text) { public class OneContract; {{Ok}} }"""),
        new(
            "contract of a nested record",
            $$"""public enum OuterOneContract { A } public partial class Outer { [Interaction("acme/one")] public sealed partial record {|EI1006:One|}(string Text) { {{Ok}} } }""",
            $$"""public enum OneContract { A } public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "contract as a namespace",
            $$"""namespace GeneratedNameTaken.Wrong { namespace OneContract { public class Something; } [Interaction("acme/one")] public sealed partial record {|EI1006:One|}(string Text) { {{Ok}} } }""",
            $$"""namespace GeneratedNameTaken.Right { namespace OneContracts { public class OneContract; } [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "abstract outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public abstract partial record {|EI1006:Ok|}; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public partial record Ok; public abstract record Helper; }"""),
        new(
            "outcome of that name",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record {|EI1006:OUTCOME|}; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("outcome")] public sealed partial record Ok; }"""),
        new(
            "method of an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { public bool {|EI1006:Match|}() => true; } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { public bool Matches() => true; } public bool Match() => true; }"""),
        new(
            "parameter of an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(bool {|EI1006:Switch|}, int {|EI1006:Match|}); }""",
            """[Interaction("acme/one")] public sealed partial record One(string Match, string Switch) { [Outcome("ok")] public sealed partial record Ok(bool Outcome); }"""),
        new(
            "delegate",
            $$"""public delegate void OneContract(); [Interaction("acme/one")] internal sealed partial record {|EI1006:One|}(string Text) { {{Ok}} }""",
            """public delegate void Contract(); [Interaction("acme/one")] internal sealed partial record One(string Text) { [Outcome("match")] public sealed partial record Match; [Outcome("switch")] public sealed partial record Switch; }"""),
    ]);
}
