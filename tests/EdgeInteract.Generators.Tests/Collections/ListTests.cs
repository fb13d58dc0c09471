using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Shapes;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Collections;

/// <summary>The collections that are a JSON array.</summary>
public sealed class ListTests
{
    private static readonly string[] s_types =
    [
        "int[]",
        .. Enum.GetValues<ListKind>().Where(static kind => kind != ListKind.Array).Select(static kind => $"global::{ListKinds.NameOf(kind)}<int>"),
    ];

    public static TheoryData<string> Refused =>
    [
        "Stack<int>", "ImmutableStack<int>", "System.Collections.Concurrent.ConcurrentStack<int>", "System.Collections.Concurrent.ConcurrentBag<int>",
        "IReadOnlySet<int>", "System.Collections.ObjectModel.ReadOnlyCollection<int>", "System.Collections.ObjectModel.ReadOnlySet<int>", "System.Collections.Frozen.FrozenSet<int>",
        "System.Collections.IEnumerable", "System.Collections.ArrayList", "PriorityQueue<int, int>", "int[,]", "Own", "List<Own>", "SortedSet<Part>", "SortedSet<Other>", "SortedSet<JsonElement>",
        "HashSet<Stack<int>>", "ImmutableSortedSet<List<int>>", "HashSet<JsonElement>", "ISet<JsonElement?>", "ImmutableHashSet<JsonElement>",
        "HashSet<Free>", "IReadOnlyList<ISet<Free?>>", "HashSet<FreeStruct?>", "ImmutableHashSet<Within>", "HashSet<Some>", "HashSet<Loop<object>>",
    ];

    [Fact]
    public async Task Every_collection_is_read_written_and_judged_alike()
    {
        var members = s_types.Select(static (type, index) => $"{type} M{index}")
            .Concat(s_types.Select(static (type, index) => $"[property: Length(1, 3)] {type}? N{index} = null"));
        var judges = new Judges(Declare(string.Join(", ", members)));
        var document = $"{{{string.Join(",", s_types.Select(static (_, index) => $"\"m{index}\":[3,1,2,1]"))}}}";
        var documents = new List<(string, bool)> { (document, true) };
        for (var i = 0; i < s_types.Length; i++)
        {
            documents.AddRange(
                from edit in new[] { ("[]", true), ("[1]", true), ("null", false), ("{}", false), ("[null]", false), ("[\"1\"]", false), ("[2147483648]", false), ("1", false) }
                select (document.Replace($"\"m{i}\":[3,1,2,1]", $"\"m{i}\":{edit.Item1}", StringComparison.Ordinal), edit.Item2));

            // The limits count what the document has, also where a set keeps less.
            documents.AddRange(
                from edit in new[] { ("null", true), ("[]", false), ("[1]", true), ("[1,1,1]", true), ("[1,1,1,1]", false), ("[null]", false) }
                select ($"{document[..^1]},\"n{i}\":{edit.Item1}}}", edit.Item2));
        }

        await judges.ShouldAgreeAsync("lists", documents);
    }

    [Fact]
    public async Task Elements_may_be_anything_that_a_member_may_be()
    {
        var judges = new Judges(Declare("""
            HashSet<string?> Texts, SortedSet<int?> Numbers, ISet<Colour> Colours, SortedSet<Colour?> MaybeColours, ImmutableHashSet<Part> Parts, SortedSet<Ranked> Ranked,
            IEnumerable<IEnumerable<HashSet<int>?>> Deep, Queue<LinkedList<Part>?[]> Mixed, ICollection<decimal> Exact, SortedSet<decimal> Sorted, HashSet<IReadOnlyDictionary<string, int>> Maps
            """));
        const string Document = """
            {"texts":["a",null,"a",null,"b"],"numbers":[2,null,1,2],"colours":["Red","Green","Red"],"maybeColours":[null,"Green","Red"],"parts":[{"label":"a"},{"label":"a"},{"label":"b"}],
            "ranked":[{"rank":2},{"rank":1},{"rank":2}],"deep":[[[1,1],null],[]],"mixed":[[[{"label":"a"}],null],[]],"exact":[1.0,1.00],"sorted":[2.50,1.0,2.5],"maps":[{"a":1},{"a":1}]}
            """;
        (string, string, bool)[] edits =
        [
            ("[1,1],null", "[1,null],null", false), ("[[1,1],null],[]", "null", false), ("[[1,1],null],[]", "[{}]", false), ("[\"Red\",\"Green\",\"Red\"]", "[\"Red\",null]", false),
            ("[{\"label\":\"a\"}],null", "[null],null", false), ("{\"rank\":1}", "{\"rank\":\"1\"}", false), ("{\"rank\":1}", "null", false), ("[\"a\",null,\"a\",null,\"b\"]", "[null,null]", true),
            ("[2,null,1,2]", "[null]", true), ("{\"label\":\"b\"}", "{}", false), ("[1.0,1.00]", "[]", true),
        ];

        await judges.ShouldAgreeAsync("elements", [(Document, true), .. edits.Select(edit =>
        {
            Document.ShouldContain(edit.Item1);
            return (Document.Replace(edit.Item1, edit.Item2, StringComparison.Ordinal), edit.Item3);
        })]);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_System_Text_Json_does_not_read_or_reads_as_something_else_is_refused_by_its_member(string type)
    {
        var compilation = Compilations.Create(Declare($"{type} Items"));
        var declaration = compilation.GetTypeByMetadataName("Acme.Judged.Judged")!;

        var problem = InteractionReader.Read(declaration, compilation, CancellationToken.None).Problems.ShouldHaveSingleItem();

        (problem.Kind, problem.Subject).ShouldBe((ProblemKind.UnsupportedType, "Judged.Items"));
    }

    // Classes and collections are themselves alone for everybody, and what has an Equals or an order of its own knows what it compares.
    [Theory]
    [InlineData("HashSet<FreeClass>")]
    [InlineData("HashSet<Free[]>")]
    [InlineData("ISet<Listed>")]
    [InlineData("HashSet<Judging>")]
    [InlineData("SortedSet<Ranking>")]
    [InlineData("HashSet<Round>")]
    public void A_set_whose_items_are_not_compared_by_the_free_JSON_that_they_hold_is_read(string type)
    {
        var contract = new Judges(Declare($"{type}? Items = null")).Contract;

        contract.Write(contract.Accept("""{"items":[]}""")).ShouldBe("""{"items":[]}""");
    }

    [Theory]
    [InlineData("MinLength(2)")]
    [InlineData("Length(2, 3)")]
    public void A_set_that_would_be_too_short_once_equal_items_are_one_is_refused_by_its_annotation(string annotation)
    {
        var compilation = Compilations.Create(Declare($"[property: {annotation}] HashSet<int> Items, [property: {annotation}] List<int> List"));
        var declaration = compilation.GetTypeByMetadataName("Acme.Judged.Judged")!;

        var problem = InteractionReader.Read(declaration, compilation, CancellationToken.None).Problems.ShouldHaveSingleItem();

        (problem.Kind, problem.Subject).ShouldBe((ProblemKind.AnnotationDoesNotFit, "Judged.Items"));
    }

    [Theory]
    [InlineData("""{"items":[{"name":"a"},{"name":"throw"}]}""", "/items refused: is refused: no such name")]
    [InlineData("""{"items":[{"name":"a"},{"name":1}]}""", "/items/1/name type: must be a string, is a number")]
    public void What_the_code_of_an_element_refuses_when_it_is_compared_is_an_error(string document, string error)
    {
        var contract = new Judges("""
            namespace Acme.Judged;

            [Interaction("acme/judged")]
            public partial record Judged(SortedSet<Name> Items) { [Outcome("ok")] public partial record Ok; }

            public sealed record Name([property: JsonPropertyName("name")] string Text) : IComparable<Name>
            {
                public int CompareTo(Name? other) => Text == "throw" ? throw new ArgumentException("no such name") : string.CompareOrdinal(Text, other!.Text);
            }
            """).Contract;

        contract.Refuse(document).ShouldBe([error]);
    }

    [Fact]
    public void A_null_that_the_code_of_the_server_gives_is_written_as_one_and_refused()
    {
        var contract = new Judges(Declare("HashSet<int> Items, ImmutableQueue<int> More")).Contract;
        var type = contract.Accept("""{"items":[],"more":[]}""").GetType();

        contract.Write(Activator.CreateInstance(type, [null, null])!).ShouldBe("""{"items":null,"more":null}""");
    }

    private static string Declare(string members) => $$"""
        namespace Acme.Judged;

        public enum Colour { Red, Green }

        [Interaction("acme/judged")]
        public sealed partial record Judged({{members}})
        {
            [Outcome("done")] public sealed partial record Done;
        }

        public sealed record Part(string Label);

        public sealed record Ranked(int Rank) : IComparable<Ranked>
        {
            public int CompareTo(Ranked? other) => other is null ? 1 : Rank.CompareTo(other.Rank);
        }

        public sealed record Other(int Rank) : IComparable<Ranked>
        {
            public int CompareTo(Ranked? other) => 0;
        }

        public sealed class Own : List<int>;

        public record Free(string Label, JsonElement Any);
        public struct FreeStruct { public object? Any { get; set; } }
        public record struct Within(int Number, Loop<Free>? Loop);
        public sealed record Loop<T>(T? Value, Loop<T>? Next, List<Loop<T>>? More);

        [JsonDerivedType(typeof(Plain), 1), JsonDerivedType(typeof(Deep), 2)] public abstract record Some;
        public sealed record Plain(int Number) : Some;
        public sealed record Deep(Some? Other, System.Text.Json.Nodes.JsonNode? Any) : Some;

        public sealed class FreeClass { public JsonElement? Any { get; init; } }
        public sealed record Listed(List<JsonElement> All, Dictionary<string, object>? Map, FreeClass? Class) { public JsonElement Computed => All[0]; [JsonIgnore] public JsonElement Cache { get; set; } }
        public sealed record Round(int Number, Round? Next);
        public sealed record Judging(int Number, JsonElement Any)
        {
            public bool Equals(Judging? other) => other?.Number == Number;
            public override int GetHashCode() => Number;
        }

        public sealed record Ranking(int Rank, JsonElement Any) : IComparable<Ranking>
        {
            public int CompareTo(Ranking? other) => other is null ? 1 : Rank.CompareTo(other.Rank);
        }
        """;
}
