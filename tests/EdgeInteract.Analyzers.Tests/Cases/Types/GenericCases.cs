using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Types;

internal static class GenericCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.Generic,
    [
        new(
            "interaction",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1003:One|}<T>(string Text) { {{Ok}} }""",
            $$"""public sealed record Pair<T>(T Left, T Right); [Interaction("acme/one")] public sealed partial record One(string Text, Pair<int> Pair) { {{Ok}} }"""),
        new(
            "class around it",
            $$"""public partial class {|EI1003:Outer|}<T> { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public partial class Outer { public T? Nothing<T>() => default; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record {|EI1003:Ok|}<T>(string Comment); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public sealed record Ok<T>(T Comment); }"""),
        new(
            "catch-all",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record {|EI1003:Rest|}<T>(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name, Dictionary<string, int>? More = null); }"""),
        new(
            "with a member of the parameter",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1003:One|}<T>(T Value) where T : notnull { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(int Value) { public static T Same<T>(T value) where T : notnull => value; {{Ok}} }"""),
        new(
            "two parameters and a constraint",
            $$"""[Interaction("acme/one")] public partial record {|EI1003:One|}<TLeft, TRight>(TLeft? Left, TRight? Right) where TLeft : class where TRight : struct { {{Ok}} }""",
            $$"""public sealed record Either<TLeft, TRight>(TLeft? Left, TRight? Right) where TLeft : class where TRight : struct; [Interaction("acme/one")] public partial record One(Either<string, int> Value) { {{Ok}} }"""),
        new(
            "struct around it",
            $$"""public partial struct {|EI1003:Outer|}<T> { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public partial struct Outer { [Interaction("acme/one")] public sealed partial record One(string Text, KeyValue<int> Value) { {{Ok}} } public record struct KeyValue<T>(T Value); }"""),
        new(
            "interface around it",
            $$"""public partial interface {|EI1003:IOuter|}<T> { T? Value { get; } [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public partial interface IOuter { [Interaction("acme/one")] public sealed partial record One(string Text) : IOuter<One> { {{Ok}} } } public interface IOuter<T>;"""),
        new(
            "outermost of three",
            $$"""public partial class {|EI1003:Outer|}<T> { public static partial class Middle { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } }""",
            $$"""public partial class Outer<T>; public static partial class Outer { public static partial class Middle { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } }"""),
        new(
            "the interaction and what is around it",
            $$"""public partial record {|EI1003:Outer|}<T> { [Interaction("acme/one")] public sealed partial record {|EI1003:One|}<TItem>(string Text) { {{Ok}} } }""",
            $$"""public partial record Outer { [Interaction("acme/one")] public sealed partial record One(List<string> Texts) : IEquatable<One> { {{Ok}} } }"""),
        new(
            "two parts in two files",
            $$"""
            [Interaction("acme/one")] public sealed partial record {|EI1003:One|}<T>(string Text);
            {{RuleCases.NextFile}}
            public sealed partial record One<T> { {{Ok}} }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text);
            {{RuleCases.NextFile}}
            public sealed partial record One { {{Ok}} public List<T> Many<T>(T one) => [one]; }
            """),
        new(
            "an interaction of the same name is not",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Interaction("acme/two")] public sealed partial record {|EI1003:One|}<T>(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(One<int> Value) { {{Ok}} } public sealed record One<T>(T Value);"""),
        new(
            "parameter that a nested type uses",
            $$"""namespace Generic.Wrong; [Interaction("acme/one")] internal sealed partial record {|EI1003:One|}<T>(string Text) { public sealed record Inner(T Value); {{Ok}} }""",
            $$"""namespace Generic.Right; [Interaction("acme/one")] internal sealed partial record One(One.Inner<string> Value) { public sealed record Inner<T>(T Value); {{Ok}} }"""),
    ]);
}
