using System.Numerics;
using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Shapes;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Collections;

/// <summary>Dictionaries: JSON objects whose names are data.</summary>
public sealed class MapTests
{
    private const string Id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    private static readonly string[] s_kinds = [.. Enum.GetValues<MapKind>().Select(static kind => $"global::{MapKinds.NameOf(kind)}")];

    private static readonly (string Type, BigInteger Minimum, BigInteger Maximum)[] s_integers =
    [
        ("byte", byte.MinValue, byte.MaxValue), ("sbyte", sbyte.MinValue, sbyte.MaxValue), ("short", short.MinValue, short.MaxValue), ("ushort", ushort.MinValue, ushort.MaxValue),
        ("int", int.MinValue, int.MaxValue), ("uint", uint.MinValue, uint.MaxValue), ("long", long.MinValue, long.MaxValue), ("ulong", ulong.MinValue, ulong.MaxValue),
    ];

    public static TheoryData<string> Refused =>
    [
        "System.Collections.ObjectModel.ReadOnlyDictionary<string, int>", "System.Collections.Frozen.FrozenDictionary<string, int>", "System.Collections.IDictionary", "Own",
        "Dictionary<string, Own>", "Dictionary<bool, int>", "Dictionary<double, int>", "Dictionary<decimal, int>", "Dictionary<DateOnly, int>", "Dictionary<Part, int>", "Dictionary<object, int>",
        "Dictionary<System.Reflection.BindingFlags, int>", "Dictionary<string, Stack<int>>", "List<KeyValuePair<string, int>>", "PriorityQueue<string, int>",
    ];

    [Fact]
    public async Task Every_dictionary_is_read_written_and_judged_alike_by_every_key()
    {
        var types = s_kinds.SelectMany(static kind => new[] { "string", "Colour", "Guid", "int" }.Select(key => $"{kind}<{key}, int?>")).ToArray();
        string[] keys = ["b", "very-green", Id, "-7"];
        var judges = new Judges(Declare(string.Join(", ", types.Select(static (type, index) => $"{type} M{index}"))));
        var document = $"{{{string.Join(",", types.Select((_, index) => $"\"m{index}\":{{\"{keys[index % 4]}\":1}}"))}}}";
        var documents = new List<(string, bool)> { (document, true) };
        for (var i = 0; i < types.Length; i++)
        {
            var key = keys[i % 4];
            var other = new[] { "a", "Red", Id.Replace('3', '4'), "12" }[i % 4];
            documents.AddRange(
                from edit in new[]
                {
                    ("{}", true), ($"{{\"{key}\":null}}", true), ($"{{\"{key}\":3,\"{other}\":null}}", true), ($"{{\"{key}\":\"1\"}}", false), ("null", false), ("[]", false), ("{\"\":1}", i % 4 == 0),
                }
                select (document.Replace($"\"m{i}\":{{\"{key}\":1}}", $"\"m{i}\":{edit.Item1}", StringComparison.Ordinal), edit.Item2));
        }

        await judges.ShouldAgreeAsync("maps", documents);
    }

    [Fact]
    public async Task A_key_has_one_spelling()
    {
        (string Name, string[] Right, string[] Wrong)[] keys =
        [
            ("ids", [Id, "00000000-0000-0000-0000-000000000000"], [Id.ToUpperInvariant(), $" {Id}", $"{Id}\\n", $"{{{Id}}}", Id.Replace("-", "", StringComparison.Ordinal), "0x3504e0-4f89-41d3-9a0c-0305e82c3301", "", "null"]),
            ("colours", ["Red", "very-green", "\\u0052ed"], ["red", "Green", "0", "1", "Red,very-green", " Red", "Red\\n", ""]),
            .. s_integers.Select(static (integer, index) => ($"n{index}", Inside(integer.Minimum, integer.Maximum), Outside(integer.Minimum, integer.Maximum))),
        ];
        var members = $"IReadOnlyDictionary<Guid, bool>? Ids, Dictionary<Colour, bool>? Colours, {string.Join(", ", s_integers.Select(static (integer, index) => $"Dictionary<{integer.Type}, bool>? N{index}"))}";
        var documents =
            from key in keys
            from edit in key.Right.Select(static text => (text, true)).Concat(key.Wrong.Select(static text => (text, false)))
            select ($"{{\"{key.Name}\":{{\"{edit.text}\":true}}}}", edit.Item2);

        await new Judges(Declare(members)).ShouldAgreeAsync("spellings", [.. documents]);
    }

    [Fact]
    public async Task Values_and_elements_are_nested_to_any_depth()
    {
        var judges = new Judges(Declare("""
            IReadOnlyDictionary<Colour, Dictionary<int, List<IDictionary<string, Part?>?>>> Deep, SortedDictionary<Guid, JsonElement> Free, Dictionary<Colour, JsonElement> Any,
            List<Dictionary<Colour, Colour>?> Items, ImmutableSortedDictionary<string, HashSet<Colour>>? Sets
            """));
        const string Document = $$$$"""
            {"deep":{"Red":{"1":[{"a":{"label":"x"},"b":null},null]}},"free":{"{{{{Id}}}}":null},"any":{"Red":{"a":[1]}},"items":[{"Red":"very-green"},null],"sets":{"b":["Red","Red"],"a":[]}}
            """;
        (string, string, bool)[] edits =
        [
            ("\"Red\":{\"1\"", "\"Blue\":{\"1\"", false), ("\"1\":[", "\"1.0\":[", false), ("{\"label\":\"x\"}", "{}", false), ("[{\"a\":{\"label\":\"x\"},\"b\":null},null]", "null", false),
            ("\"any\":{\"Red\"", "\"any\":{\"Blue\"", false), ("{\"a\":[1]}", "null", true), ("\"Red\":\"very-green\"", "\"Red\":null", false), ("[\"Red\",\"Red\"]", "[null]", false), ("[]", "[\"Green\"]", false),
            ("\"sets\":{", "\"sets\":null,\"sets2\":{", false),
        ];

        await judges.ShouldAgreeAsync("nested", [(Document, true), .. edits.Select(edit =>
        {
            Document.ShouldContain(edit.Item1);
            return (Document.Replace(edit.Item1, edit.Item2, StringComparison.Ordinal), edit.Item3);
        })]);
    }

    [Theory]
    [InlineData("""{"ids":{"x":1}}""", "/ids/x additionalProperties: is not a key of this object: must be a UUID in lower case")]
    [InlineData("""{"counts":{"01":{"a":[1]},"2":1}}""", "/counts/01 additionalProperties: is not a key of this object: must be an integer from -128 to 127 without leading zeros")]
    [InlineData("""{"colours":{"Blue/~":{}}}""", "/colours/Blue~1~0 additionalProperties: is not a key of this object: must be one of Red, very-green")]
    [InlineData("""{"counts":{"1":1,"\u0031":2}}""", "/counts/1 duplicate: is given more than once")]
    [InlineData("""{"colours":{"Red":1,"Red":2}}""", "/colours/Red duplicate: is given more than once")]
    [InlineData("""{"colours":{"very-green":"1"}}""", "/colours/very-green type: must be an integer, is a string")]
    public void What_is_wrong_with_a_key_is_named_by_its_place(string document, string error) =>
        new Judges(Declare("Dictionary<Guid, int>? Ids = null, Dictionary<sbyte, int>? Counts = null, Dictionary<Colour, int>? Colours = null")).Contract.Refuse(document).ShouldBe([error]);

    [Fact]
    public void A_name_that_fills_the_document_does_not_fill_its_errors()
    {
        var contract = new Judges(Declare("Dictionary<Guid, int>? Ids = null, Dictionary<string, int>? Names = null")).Contract;
        var name = new string('x', 10_000);
        string Document(string open, string value) => $$"""{{{open}}"{{name}}":{{value}}}""";

        string[] errors =
        [
            .. contract.Refuse(Document("", "1")), .. contract.Refuse(Document("\"ids\":{", "1}")), .. contract.Refuse(Document("\"names\":{", "true}")),
            .. contract.Refuse($$$"""{"names":{"{{{name}}}":1,"{{{name}}}":1}}"""),
        ];

        errors.Length.ShouldBe(4);
        errors.ShouldAllBe(error => error.Length < 256 && error.Contains("/" + new string('x', 128) + "…", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_the_enum_does_not_have_is_refused_when_it_is_written()
    {
        var contract = new Judges(Declare("Dictionary<DayOfWeek, int> Days")).Contract;
        var payload = contract.Accept("""{"days":{"Monday":1}}""");
        ((IDictionary<DayOfWeek, int>)payload.GetType().GetProperty("Days")!.GetValue(payload)!).Add((DayOfWeek)7, 2);

        var written = contract.Write(payload);

        written.ShouldBe("""{"days":{"Monday":1,"7":2}}""");
        contract.Refuse(written).ShouldHaveSingleItem().ShouldStartWith("/days/7 additionalProperties: ");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_has_no_names_that_all_read_alike_is_refused_by_its_member(string type)
    {
        var compilation = Compilations.Create(Declare($"{type} Items"));
        var declaration = compilation.GetTypeByMetadataName("Acme.Judged.Judged")!;

        var problem = InteractionReader.Read(declaration, compilation, CancellationToken.None).Problems.ShouldHaveSingleItem();

        (problem.Kind, problem.Subject).ShouldBe((ProblemKind.UnsupportedType, "Judged.Items"));
    }

    // Each digit of a limit, one less and one more.
    private static string[] Inside(BigInteger minimum, BigInteger maximum) =>
        [.. Near(minimum).Concat(Near(maximum)).Append(BigInteger.Zero).Where(number => number >= minimum && number <= maximum).Distinct().Select(static number => $"{number}")];

    private static string[] Outside(BigInteger minimum, BigInteger maximum) =>
    [
        .. Near(minimum).Concat(Near(maximum)).Where(number => number < minimum || number > maximum).Distinct().Select(static number => $"{number}"),
        "-0", "+1", "01", "00", "1.0", "1e1", " 1", "1 ", "1\\n", "", "-", "0x1", "1_0", "\u0661", $"0{maximum}", $"{maximum}0", "1,0", "null",
    ];

    private static IEnumerable<BigInteger> Near(BigInteger limit)
    {
        for (var unit = BigInteger.One; unit <= BigInteger.Abs(limit) * 10; unit *= 10)
        {
            yield return limit - unit;
            yield return limit;
            yield return limit + unit;
            yield return unit;
            yield return -unit;
        }

        yield return 1 - limit;
        yield return -limit;
    }

    private static string Declare(string members) => $$"""
        namespace Acme.Judged;

        public enum Colour { Red, [JsonStringEnumMemberName("very-green")] Green }

        [Interaction("acme/judged")]
        public sealed partial record Judged({{members}})
        {
            [Outcome("done")] public sealed partial record Done;
        }

        public sealed record Part(string Label);

        public sealed class Own : Dictionary<string, int>;
        """;
}
