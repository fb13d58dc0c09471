namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>Values that are one of some types.</summary>
internal static class UnionCases
{
    private const string Ok = "[Outcome(\"ok\")] public sealed partial record Ok;";

    public static ObjectCase[] All =>
    [
        new(
            "figures",
            $$"""
            /// <summary>A figure.</summary>
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), 2), JsonDerivedType(typeof(Group), "a \"group\"")]
            public abstract record Figure([Length(1, 3)] string Name);
            public record Circle(string Name, [Range(1, 9)] int Radius) : Figure(Name);
            public sealed record Square(string Name) : Figure(Name) { public int Side { get; init; } = 1; }
            public sealed record Group(string Name, IReadOnlyList<Figure> Parts, Dictionary<string, Figure?>? Named = null) : Figure(Name);
            [Interaction] public sealed partial record Ask(Figure F, Figure? G = null, Circle? Alone = null) { {{Ok}} }
            """,
            [
                """{"f":{"kind":"circle","name":"c","radius":1}}""",
                """{"f":{"radius":1,"name":"c","kind":"circle"},"g":null,"alone":{"radius":9,"name":"x"}}""",
                """{"f":{"kind":2,"name":"s"},"g":{"name":"s","side":3,"kind":2}}""",
                """{"f":{"kind":"\u0063ircle","name":"c","radius":1}}""",
                """{"f":{"parts":[{"parts":[{"radius":2,"kind":"circle","name":"c"}],"name":"i","kind":"a \"group\""}],"name":"o","named":{"a":null,"kind":{"name":"s","kind":2}},"kind":"a \"group\""}}""",
            ],
            [
                """{"f":null}""",
                """{"f":[]}""",
                """{"f":{}}""",
                """{"f":{"name":"c","radius":1}}""",
                """{"f":{"kind":"Circle","name":"c","radius":1}}""",
                """{"f":{"kind":"","name":"c"}}""",
                """{"f":{"kind":null,"name":"c","radius":1}}""",
                """{"f":{"kind":["circle"],"name":"c","radius":1}}""",
                """{"f":{"kind":"2","name":"s"}}""",
                """{"f":{"kind":3,"name":"s"}}""",
                """{"f":{"kind":2.5,"name":"s"}}""",
                """{"f":{"kind":"circle","name":"c","side":1}}""",
                """{"f":{"kind":"circle","name":"c","radius":1,"side":1}}""",
                """{"f":{"kind":"circle","name":"long","radius":1}}""",
                """{"f":{"kind":"circle","name":"c","radius":10}}""",
                """{"f":{"kind":"circle","name":"c"}}""",
                """{"f":{"kind":2,"name":"s"},"alone":{"kind":"circle","name":"c","radius":1}}""",
                """{"f":{"kind":"a \"group\"","name":"g","parts":[null]}}""",
                """{"f":{"kind":"a \"group\"","name":"g","parts":[{"name":"x"}]}}""",
            ]),
        new(
            "bases",
            $$"""
            [JsonDerivedType(typeof(Dog), "dog")] public class Animal { public string Name { get; set; } = "?"; }
            [JsonDerivedType(typeof(Puppy), "puppy"), JsonDerivedType(typeof(Dog), "grown")] public class Dog : Animal { public required int Age { get; init; } }
            public sealed class Puppy : Dog { public int Weeks { get; set; } }
            [JsonDerivedType(typeof(Plain), "plain"), JsonDerivedType(typeof(Fancy), "fancy")] public record Plain(int X); public sealed record Fancy(int X, int Y) : Plain(X);
            public interface INamed { string Name { get; } }
            [JsonPolymorphic, JsonDerivedType(typeof(Point), "point"), JsonDerivedType(typeof(Line<int>), "line")] public interface IThing : INamed;
            public readonly record struct Point(string Name, int X) : IThing;
            public sealed record Line<T>(string Name, T Length) : IThing { [JsonPropertyName("toString")] public int? Odd { get; init; } }
            [Interaction] public sealed partial record Ask(List<Animal> A, Dog? D = null, Plain? P = null, IThing? T = null) { {{Ok}} }
            """,
            [
                """{"a":[]}""",
                """{"a":[{},{"name":"x"},{"$type":"dog","age":1},{"age":2,"name":"y","$type":"dog"}]}""",
                """{"a":[],"d":{"age":1,"$type":"puppy","weeks":3},"p":{"x":1,"$type":"plain"},"t":{"$type":"point","name":"p","x":1}}""",
                """{"a":[],"d":{"age":1,"$type":"grown"},"p":{"x":1,"y":2,"$type":"fancy"},"t":{"name":"l","length":1,"toString":3,"$type":"line"}}""",
                """{"a":[],"t":{"name":"l","length":1,"$type":"line"}}""",
            ],
            [
                """{"a":[{"age":1}]}""",
                """{"a":[{"$type":"animal"}]}""",
                """{"a":[{"$type":"dog"}]}""",
                """{"a":[{"$type":"dog","age":1,"weeks":2}]}""",
                """{"a":[],"d":{"age":1,"$type":"dog"}}""",
                """{"a":[],"d":{"age":1,"weeks":1}}""",
                """{"a":[],"p":{"x":1}}""",
                """{"a":[],"p":{"x":1,"y":2,"$type":"plain"}}""",
                """{"a":[],"t":{"name":"p","x":1}}""",
                """{"a":[],"t":{"name":"p","x":1,"$type":"line"}}""",
            ]),
    ];
}
