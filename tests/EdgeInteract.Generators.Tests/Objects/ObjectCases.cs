namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>Objects of every form.</summary>
internal static class ObjectCases
{
    private const string Ok = "[Outcome(\"ok\")] public sealed partial record Ok;";

    public static ObjectCase[] All { get; } = [.. Structs, .. Inheritance, .. Members, .. UnionCases.All, .. GenericCases.All];

    private static ObjectCase[] Structs =>
    [
        new(
            "structs",
            $$"""
            public struct Point { public int X { get; set; } public int? Y { get; init; } }
            public readonly struct Size { public Size(int width) { Width = width; } public int Width { get; init; } public string? Unit { get; init; } }
            public record struct Money(decimal Amount, string Currency);
            [method: JsonConstructor] public readonly record struct Limit(int Value = 7);
            [Interaction] public sealed partial record Ask(Point P, Size? S, Money[] M, List<Money?> N, Dictionary<string, Limit> L, Limit Own = default) { {{Ok}} }
            """,
            [
                """{"p":{},"s":null,"m":[],"n":[],"l":{}}""",
                """{"p":{"x":3},"s":{"width":2},"m":[{"amount":1.5,"currency":"EUR"}],"n":[null,{"amount":1,"currency":""}],"l":{"a":{},"b":{"value":1}},"own":{"value":5}}""",
                """{"p":{"x":3,"y":null},"s":{"width":2,"unit":"m"},"m":[],"n":[],"l":{}}""",
            ],
            [
                """{"p":null,"s":null,"m":[],"n":[],"l":{}}""",
                """{"p":{"z":1},"s":null,"m":[],"n":[],"l":{}}""",
                """{"p":{},"s":{},"m":[],"n":[],"l":{}}""",
                """{"p":{},"s":null,"m":[null],"n":[],"l":{}}""",
                """{"p":{},"s":null,"m":[{"amount":1}],"n":[],"l":{}}""",
                """{"p":{},"s":null,"m":[{"amount":1,"currency":null}],"n":[],"l":{}}""",
                """{"p":{},"s":null,"m":[],"n":[{}],"l":{}}""",
                """{"p":{},"s":null,"m":[],"n":[],"l":{"a":null}}""",
            ]),
        new(
            "constructed",
            $$"""
            public struct Counted { public Counted() { Count = 5; } public int Count { get; set; } }
            public readonly struct Held { [JsonConstructor] public Held(int number, string text = "t") { Number = number; Text = text; } public int Number { get; } public string Text { get; } }
            public struct Strict { public required string Name { get; init; } public required int? Number { get; set; } }
            [Interaction] public sealed partial record Ask(Counted C, Held H, Strict? S = null) { {{Ok}} }
            """,
            ["""{"c":{},"h":{"number":1}}""", """{"c":{"count":0},"h":{"number":1,"text":""},"s":{"name":"a","number":null}}"""],
            ["""{"c":{},"h":{}}""", """{"c":{},"h":{"number":1},"s":{"name":"a"}}""", """{"c":{},"h":{"number":1},"s":{"name":null,"number":1}}"""]),
    ];

    private static ObjectCase[] Inheritance =>
    [
        new(
            "inheritance",
            $$"""
            public abstract class Entity { public required string Id { get; init; } public int Version { get; init; } = 1; }
            public class Person : Entity { public string Name { get; set; } = "nobody"; public virtual int Age { get; init; } = 30; }
            public sealed class Employee : Person { public override int Age { get; init; } = 40; public new string? Name { get; set; } public Person? Boss { get; init; } }
            public record Shape(string Colour) { public int Sides { get; init; } = 3; }
            public sealed record Box(string Colour, int Width) : Shape(Colour);
            public class Holder<T> { public T? Held { get; init; } }
            public sealed class Texts : Holder<string>;
            public sealed class Numbers : Holder<int> { public int Sum { get; init; } }
            [Interaction] public sealed partial record Ask(Person P, Employee E, Shape S, Box B, Texts? T = null, Numbers? N = null) { {{Ok}} }
            """,
            [
                """{"p":{"id":"a"},"e":{"id":"b"},"s":{"colour":"red"},"b":{"colour":"red","width":1}}""",
                """{"p":{"id":"a","version":3,"name":"x","age":2},"e":{"id":"b","age":9,"name":null,"version":2,"boss":{"id":"c"}},"s":{"sides":4,"colour":"red"},"b":{"colour":"red","width":1,"sides":0},"t":{"held":"x"},"n":{"held":4,"sum":1}}""",
                """{"p":{"id":"a"},"e":{"id":"b"},"s":{"colour":"red"},"b":{"colour":"red","width":1},"t":{"held":null},"n":{}}""",
            ],
            [
                """{"p":{},"e":{"id":"b"},"s":{"colour":"red"},"b":{"colour":"red","width":1}}""",
                """{"p":{"id":"a"},"e":{"id":null},"s":{"colour":"red"},"b":{"colour":"red","width":1}}""",
                """{"p":{"id":"a","boss":null},"e":{"id":"b"},"s":{"colour":"red"},"b":{"colour":"red","width":1}}""",
                """{"p":{"id":"a","name":null},"e":{"id":"b"},"s":{"colour":"red"},"b":{"colour":"red","width":1}}""",
                """{"p":{"id":"a"},"e":{"id":"b"},"s":{"colour":"red","width":1},"b":{"colour":"red","width":1}}""",
                """{"p":{"id":"a"},"e":{"id":"b"},"s":{"colour":"red"},"b":{"width":1}}""",
                """{"p":{"id":"a"},"e":{"id":"b"},"s":{"colour":"red"},"b":{"colour":"red","width":1},"n":{"held":null}}""",
            ]),
    ];

    private static ObjectCase[] Members =>
    [
        new(
            "members",
            $$"""
            public enum Mode { Off, On }
            [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
            public sealed class Settings
            {
                [JsonConstructor] public Settings(string name, int level = 3) { Name = name; Level = level; }
                public Settings() : this("none") { }
                public string Name { get; }
                [JsonPropertyOrder(-1)] public int Level { get; }
                public string Init { get; init; } = "start";
                [JsonInclude] public int Hidden { get; private set; } = 2;
                [JsonInclude] public int Shown { get; internal init; }
                [JsonRequired] public int? Needed { get; set; }
                public required string? Wanted { get; set; }
                [JsonPropertyName("other-name")] public bool Flag { get; set; }
                [JsonIgnore] public string Ignored { get; set; } = "i";
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Null { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Absent { get; set; }
                public string? Filled { get; set; } = "there";
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Zero { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Mode Mode { get; init; }
                [JsonConverter(typeof(JsonStringEnumConverter<Mode>))] public Mode? Second { get; set; }
                public string Computed => Name + Level;
                public int Field;
                private int Private { get; set; }
                public static int Shared { get; set; }
                public int this[int index] => Private + index;
            }
            [Interaction] public sealed partial record Ask(Settings S, [property: JsonRequired] string Text = "t") { {{Ok}} }
            """,
            [
                """{"s":{"name":"a","needed":null,"wanted":null},"text":"x"}""",
                """{"text":"x","s":{"name":"a","level":1,"init":"b","hidden":5,"shown":6,"needed":7,"wanted":"w","other-name":true,"null":null,"absent":null,"filled":null,"zero":0,"mode":"Off","second":"On"}}""",
                """{"s":{"name":"a","needed":1,"wanted":"","zero":3,"mode":"On","null":"n","absent":"y","second":null},"text":"x"}""",
            ],
            [
                """{"s":{"name":"a","needed":null,"wanted":null}}""",
                """{"s":{"needed":null,"wanted":null},"text":"x"}""",
                """{"s":{"name":"a","wanted":null},"text":"x"}""",
                """{"s":{"name":"a","needed":null},"text":"x"}""",
                """{"s":{"name":"a","needed":null,"wanted":null,"ignored":"x"},"text":"x"}""",
                """{"s":{"name":"a","needed":null,"wanted":null,"field":1},"text":"x"}""",
                """{"s":{"name":"a","needed":null,"wanted":null,"flag":true},"text":"x"}""",
                """{"s":{"name":"a","needed":null,"wanted":null,"init":null},"text":"x"}""",
                """{"s":{"name":"a","needed":null,"wanted":null,"mode":1},"text":"x"}""",
            ]),
        new(
            "required",
            $$"""
            public sealed class Both { [JsonConstructor] public Both(string a) { A = a; } public required string A { get; init; } }
            public sealed class Set { [JsonConstructor, System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Set() { A = "d"; } public required string A { get; init; } public required int B { get; set; } }
            public sealed class Two { public Two() { } public Two(int number) { Number = number; } public int Number { get; set; } = 9; }
            [Interaction] public sealed partial record Ask(Both B, Set S, Two T) { {{Ok}} }
            """,
            ["""{"b":{"a":"x"},"s":{},"t":{}}""", """{"b":{"a":"x"},"s":{"a":"y","b":4},"t":{"number":0}}"""],
            ["""{"b":{},"s":{},"t":{}}""", """{"b":{"a":"x"},"s":{"a":null},"t":{}}"""]),
    ];
}
