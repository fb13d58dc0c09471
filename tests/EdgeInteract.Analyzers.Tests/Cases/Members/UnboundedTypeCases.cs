using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Members;

internal static class UnboundedTypeCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnboundedType,
    [
        new(
            "arguments that grow",
            $$"""public sealed record {|EI1046:Node|}<T>(T Value, Node<Node<T>>? Next = null); [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }""",
            $$"""public sealed record Node<T>(T Value, Node<T>? Next = null); [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }"""),
        new(
            "by a list",
            $$"""public sealed record {|EI1046:Node|}<T>(T Value, Node<List<T>>? Next = null); [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }""",
            $$"""public sealed record Node<T>(T Value, List<Node<T>>? Next = null); [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }"""),
        new(
            "by an array",
            $$"""public sealed record {|EI1046:Node|}<T>(T Value) { public Node<T[]>? Next { get; init; } } [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }""",
            $$"""public sealed record Node<T>(T Value) { public Node<T>[]? Next { get; init; } public Node<T[]>? Computed => null; } [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }"""),
        new(
            "two of one another",
            $$"""public sealed record Left<T>(Right<Left<T>>? Right); public sealed record {|EI1046:Right|}<T>(Left<T>? Left); [Interaction("acme/one")] public sealed partial record One(Left<int> Value) { {{Ok}} }""",
            $$"""public sealed record Left<T>(Right<T>? Right); public sealed record Right<T>(Left<T>? Left); [Interaction("acme/one")] public sealed partial record One(Left<int> Value) { {{Ok}} }"""),
        new(
            "two arguments",
            $$"""public sealed record {|EI1046:Pair|}<TLeft, TRight>(TLeft Left, TRight Right, Pair<Pair<TLeft, TRight>, TRight>? Next = null); [Interaction("acme/one")] public sealed partial record One(Pair<int, string> Value) { {{Ok}} }""",
            $$"""public sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right, Pair<TRight, TLeft>? Next = null); [Interaction("acme/one")] public sealed partial record One(Pair<int, string> Value) { {{Ok}} }"""),
        new(
            "of an outcome",
            """public sealed class {|EI1046:Node|}<T> { public Node<Node<T>>? Next { get; set; } } [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(Node<string>? Value); }""",
            """public sealed class Node<T> { public Node<T>? Next { get; set; } [JsonIgnore] public Node<Node<T>>? Other { get; set; } } [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(Node<string>? Value); }"""),
        new(
            "by a dictionary, inherited",
            $$"""public abstract class Base<T> { public Node<Dictionary<string, T>>? Next { get; set; } } public sealed class {|EI1046:Node|}<T> : Base<T>; [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }""",
            $$"""public abstract class Base<T> { public Dictionary<string, Node<T>>? Next { get; set; } } public sealed class Node<T> : Base<T>; [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }"""),
        new(
            "in a class around it",
            $$"""public static class Outer<T> { public sealed record {|EI1046:Node|}(T Value, Outer<Node>.Node? Next = null); } [Interaction("acme/one")] public sealed partial record One(Outer<int>.Node Value) { {{Ok}} }""",
            $$"""public static class Outer<T> { public sealed record Node(T Value, Outer<T>.Node? Next = null); } [Interaction("acme/one")] public sealed partial record One(Outer<int>.Node Value) { {{Ok}} }"""),
        new(
            "one of several types",
            $$"""[JsonDerivedType(typeof(Leaf<int>), "leaf")] public abstract record Tree; public sealed record {|EI1046:Leaf|}<T>(Leaf<Leaf<T>>? Next) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf<int>), "leaf")] public abstract record Tree; public sealed record Leaf<T>(Leaf<T>? Next, Tree? Tree) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "struct in a list, in a namespace",
            $$"""namespace UnboundedType.Wrong; public struct {|EI1046:Node|}<T> { public List<Node<T?>>? Other { get; set; } public List<Node<Node<T>>>? Next { get; set; } } [Interaction("acme/one")] internal partial record One(Node<int> Value) { {{Ok}} }""",
            $$"""namespace UnboundedType.Right; public struct Node<T> { public List<Node<T>>? Next { get; set; } } [Interaction("acme/one")] internal partial record One(Node<int> Value) { {{Ok}} }"""),
        new(
            "arguments that are too many at once, in another file",
            $$"""
            public sealed record {|EI1046:Box|}<T>(T Value);
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial record One({{Boxes(33)}} Value) { {{Ok}} }
            """,
            $$"""
            public sealed record Box<T>(T Value);
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial record One({{Boxes(31)}} Value) { {{Ok}} }
            """),
        new(
            "501 types",
            $$"""{{Chain(501, mark: true)}} [Interaction("acme/one")] public sealed partial record One(T1 Value) { {{Ok}} }""",
            $$"""{{Chain(500)}} [Interaction("acme/one")] public sealed partial record One(T1 Value) { {{Ok}} }"""),
    ]);

    private static string Boxes(int depth) => string.Concat(Enumerable.Repeat("Box<", depth)) + "int" + new string('>', depth);

    // Each the member of the one before it.
    private static string Chain(int length, bool mark = false) =>
        string.Concat(Enumerable.Range(1, length).Select(number => number < length
            ? $"public sealed class T{number} {{ public T{number + 1}? Next {{ get; set; }} }} "
            : $"public sealed class {(mark ? $"{{|EI1046:T{number}|}}" : $"T{number}")} {{ public int Value {{ get; set; }} }} "));
}
