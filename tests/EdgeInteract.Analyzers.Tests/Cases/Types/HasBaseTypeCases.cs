using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Types;

internal static class HasBaseTypeCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.HasBaseType,
    [
        new(
            "interaction",
            $$"""public abstract record Base; [Interaction("acme/one")] public sealed partial record {|EI1005:One|}(string Text) : Base { {{Ok}} }""",
            $$"""public interface IBase; [Interaction("acme/one")] public sealed partial record One(string Text) : IBase { {{Ok}} }"""),
        new(
            "outcome",
            """public abstract record Base; [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record {|EI1005:Ok|} : Base; }""",
            """public interface IBase; [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok : IBase; }"""),
        new(
            "another interaction",
            $$"""[Interaction("acme/one")] public partial record One(string Text) { {{Ok}} } [Interaction("acme/two")] public sealed partial record {|EI1005:Two|}(string Text) : One(Text) { [Outcome("no")] public sealed partial record No; }""",
            $$"""[Interaction("acme/one")] public partial record One(string Text) { {{Ok}} } public sealed record Two(string Text) : One(Text);"""),
        new(
            "another outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public partial record Ok; [Outcome("no")] public sealed partial record {|EI1005:No|} : Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public partial record Ok; public sealed record Special : Ok; }"""),
        new(
            "base within the interaction",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { public abstract record Answer; [Outcome("ok")] public sealed partial record {|EI1005:Ok|} : Answer; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { public interface IAnswer; [Outcome("ok")] public sealed partial record Ok : IAnswer; }"""),
        new(
            "generic base",
            $$"""public abstract record Base<T>(T Value); [Interaction("acme/one")] public sealed partial record {|EI1005:One|}(string Text) : Base<string>(Text) { {{Ok}} }""",
            $$"""public interface IBase<T> { T Text { get; } } [Interaction("acme/one")] public sealed partial record One(string Text) : IBase<string> { {{Ok}} }"""),
        new(
            "base in another part",
            $$"""
            [Interaction("acme/one")] public sealed partial record {|EI1005:One|}(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public abstract record Base; public partial record One : Base;
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public interface IBase; public partial record One : IBase;
            """),
        new(
            "base with members, in another namespace",
            $$"""namespace HasBaseType.Wrong.Bases { public record Base { public int Count { get; init; } } } namespace HasBaseType.Wrong { [Interaction("acme/one")] internal partial record {|EI1005:One|} : Bases.Base { {{Ok}} } }""",
            $$"""namespace HasBaseType.Right.Bases { public record Base { public int Count { get; init; } } public sealed record Inner : Base; } namespace HasBaseType.Right { [Interaction("acme/one")] internal partial record One(Bases.Inner Inner) { {{Ok}} } }"""),
        new(
            "catch-all",
            $$"""public record Base; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1005:Rest|}(string Name) : Base; }""",
            $$"""public interface IBase { string Name { get; } } [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name) : IBase; }"""),
        new(
            "base with another name",
            $$"""using B = System.Collections.Generic.List<int>; using Parent = HasBaseType.Alias.Base; namespace HasBaseType.Alias { public record Base; [Interaction("acme/one")] public sealed partial record {|EI1005:One|}(B Numbers) : Parent { {{Ok}} } }""",
            $$"""using B = System.Collections.Generic.List<int>; using Parent = System.Object; namespace HasBaseType.Object { [Interaction("acme/one")] public sealed partial record One(B Numbers) : Parent { {{Ok}} } }"""),
        new(
            "outcome that derives from the interaction",
            """[Interaction("acme/one")] public partial record One(string Text) { [Outcome("ok")] public sealed partial record {|EI1005:Ok|} : One { public Ok() : base("") { } } }""",
            $$"""[Interaction("acme/one")] public partial record One(string Text) { {{Ok}} public sealed record Helper() : One(""); }"""),
        new(
            "interfaces besides",
            $$"""public record Base; public interface IFirst; [Interaction("acme/one")] public sealed partial record {|EI1005:One|}(string Text) : Base, IFirst, IComparable<One> { public int CompareTo(One? other) => 0; {{Ok}} }""",
            $$"""public interface IFirst; public interface ISecond : IFirst; [Interaction("acme/one")] public sealed partial record One(string Text) : ISecond, IComparable<One> { public int CompareTo(One? other) => 0; {{Ok}} }"""),
        new(
            "two outcomes of one base",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public abstract record Answer(string Why); {{Ok}} [Outcome("no")] public sealed partial record {|EI1005:No|}(string Why) : Answer(Why); [Outcome("later")] public sealed partial record {|EI1005:Later|}(string Why) : Answer(Why); }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { public abstract record Answer(string Why); public sealed record Full(string Why) : Answer(Why); [Outcome("no")] public sealed partial record No(Full Answer); [Outcome("later")] public sealed partial record Later(Full Answer); }"""),
    ]);
}
