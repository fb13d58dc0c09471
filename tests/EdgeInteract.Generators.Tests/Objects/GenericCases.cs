namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>Closed generic types, and types that refer to themselves.</summary>
internal static class GenericCases
{
    private const string Ok = "[Outcome(\"ok\")] public sealed partial record Ok;";

    public static ObjectCase[] All =>
    [
        new(
            "generics",
            $$"""
            /// <summary>One page.</summary>
            public sealed record Page<T>(IReadOnlyList<T> Items, T? Last = default) { public int? Total { get; init; } }
            public sealed class Pair<TFirst, TSecond> where TFirst : notnull { public required TFirst First { get; init; } public TSecond? Second { get; init; } }
            public readonly record struct Either<T>(T Value) where T : struct;
            public sealed class Outer<T> { public sealed class Inner<U> where U : class { public T? A { get; init; } public U? B { get; init; } } }
            public sealed record Cover(string Name);
            [Interaction] public sealed partial record Ask(
                Page<Cover> Covers, Page<string> Texts, Page<string?> Maybe, Pair<string, Page<int?>> Nested, Either<int>? E = null, Outer<int>.Inner<string>? I = null, Page<Cover[]>? Rows = null)
            { {{Ok}} }
            """,
            [
                """{"covers":{"items":[]},"texts":{"items":[]},"maybe":{"items":[]},"nested":{"first":"a"}}""",
                """{"covers":{"items":[{"name":"x"}],"last":{"name":"y"},"total":2},"texts":{"items":["a"],"last":"b"},"maybe":{"items":[null,"a"],"last":null},"nested":{"first":"a","second":{"items":[1,null],"last":3}},"e":{"value":1},"i":{"a":1,"b":"x"},"rows":{"items":[[{"name":"z"}]],"last":[]}}""",
                """{"covers":{"items":[],"last":null,"total":null},"texts":{"items":[],"last":null},"maybe":{"items":[]},"nested":{"first":"a","second":{"items":[],"last":null}},"i":{}}""",
            ],
            [
                """{"covers":{},"texts":{"items":[]},"maybe":{"items":[]},"nested":{"first":"a"}}""",
                """{"covers":{"items":[null]},"texts":{"items":[]},"maybe":{"items":[]},"nested":{"first":"a"}}""",
                """{"covers":{"items":[]},"texts":{"items":[null]},"maybe":{"items":[]},"nested":{"first":"a"}}""",
                """{"covers":{"items":[]},"texts":{"items":[1]},"maybe":{"items":[]},"nested":{"first":"a"}}""",
                """{"covers":{"items":[]},"texts":{"items":[]},"maybe":{"items":[]},"nested":{}}""",
                """{"covers":{"items":[]},"texts":{"items":[]},"maybe":{"items":[]},"nested":{"first":"a","second":{"items":["x"]}}}""",
                """{"covers":{"items":[]},"texts":{"items":[]},"maybe":{"items":[]},"nested":{"first":"a"},"e":{"value":null}}""",
                """{"covers":{"items":[]},"texts":{"items":[]},"maybe":{"items":[]},"nested":{"first":"a"},"i":{"a":null}}""",
            ]),
        new(
            "recursion",
            $$"""
            public sealed record Node(int Value, Node? Next = null, List<Node>? Children = null, Dictionary<string, Node>? Named = null);
            public sealed class Odd { public Even? Even { get; init; } } public sealed class Even { public Odd? Odd { get; set; } public Tree<Even>? Tree { get; init; } }
            public sealed class Tree<T> { public required T Value { get; init; } public Tree<T>[] Branches { get; init; } = []; }
            public struct Link { public Link[]? More { get; set; } }
            [JsonDerivedType(typeof(And), "and"), JsonDerivedType(typeof(Leaf), "leaf")] public interface IRule; public sealed record And(IRule[] Rules) : IRule; public sealed record Leaf(bool Is) : IRule;
            [Interaction] public sealed partial record Ask(Node N, Odd O, Tree<int> T, Link L, IRule? R = null) { {{Ok}} }
            """,
            [
                """{"n":{"value":1},"o":{},"t":{"value":1},"l":{}}""",
                """{"n":{"value":1,"next":{"value":2,"children":[{"value":3}],"named":{"a":{"value":4}}}},"o":{"even":{"odd":{},"tree":{"value":{}}}},"t":{"value":1,"branches":[{"value":2,"branches":[]}]},"l":{"more":[{},{"more":[]}]},"r":{"rules":[{"$type":"and","rules":[]},{"is":true,"$type":"leaf"}],"$type":"and"}}""",
            ],
            [
                """{"n":{"value":1,"next":{"value":"2"}},"o":{},"t":{"value":1},"l":{}}""",
                """{"n":{"value":1,"next":{"value":2,"children":[{"value":3,"named":{"a":{}}}]}},"o":{},"t":{"value":1},"l":{}}""",
                """{"n":{"value":1},"o":{"even":{"odd":{"odd":{}}}},"t":{"value":1},"l":{}}""",
                """{"n":{"value":1},"o":{},"t":{"value":1,"branches":[null]},"l":{}}""",
                """{"n":{"value":1},"o":{},"t":{"value":1},"l":{"more":[{"more":[{"less":1}]}]}}""",
                """{"n":{"value":1},"o":{},"t":{"value":1},"l":{},"r":{"$type":"and","rules":[{"$type":"and","rules":[{}]}]}}""",
            ]),
    ];
}
