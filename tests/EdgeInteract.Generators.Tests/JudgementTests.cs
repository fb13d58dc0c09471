using System.Text;
using System.Text.Json.Nodes;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;
using Xunit.Abstractions;

namespace EdgeInteract.Generators.Tests;

/// <summary>Reader, guard and schema judge many documents alike, but for what is known to differ, by name.</summary>
public sealed class JudgementTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_118;
    private const int Documents = 2_000;

    private const string Declaration = """
        namespace Acme.Judged;

        public enum Colour { Red, [JsonStringEnumMemberName("very-green")] Green }

        [Interaction("acme/judged")]
        public sealed partial record Judged(
            string Text, bool Flag, byte U8, sbyte I8, short I16, ushort U16, int I32, uint U32, long I64, float F32, double F64, decimal Exact,
            Guid Id, DateOnly Day, DateTimeOffset At, Colour Colour, Node Tree, int[] Numbers, List<Colour> Colours, IReadOnlyList<IReadOnlyList<string?>> Grid,
            int? MaybeNumber, Colour? MaybeColour, Node? MaybeNode, List<int?>? MaybeNumbers, DateTimeOffset? MaybeAt,
            [AllowedValues("a", "b")] string Letter, [AllowedValues(1, 2)] int Digit, [Length(2, 3)] string Pair, [Range(0, 10, MaximumIsExclusive = true)] double Share,
            [Range(-5, 5)] int Small, [Length(1, 2)] int[] Few, [RegularExpression("^[^x]{1,3}$")] string Pattern, [MaxLength(3)] string? MaybeText, JsonElement Any, JsonElement? MaybeAny, IReadOnlyDictionary<string, JsonElement> Free, IReadOnlyDictionary<string, int?> Counts, Dictionary<string, List<Node>>? Groups, string Unit = "piece", [Range(1, 9)] int? Constructor = null)
        {
            [Outcome("done")] public sealed partial record Done;
        }

        public sealed record Node(string Label) { public IReadOnlyList<Node> Children { get; init; } = []; }
        """;

    private const string Document = """
        {"text":"a","flag":true,"u8":255,"i8":-128,"i16":1,"u16":1,"i32":1,"u32":1,"i64":1,"f32":1.5,"f64":0.1,"exact":12.34,
        "id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","day":"2026-02-28","at":"2026-01-31T09:30:00.5+02:00","colour":"very-green",
        "tree":{"label":"a","children":[{"label":"b","children":[]}]},"numbers":[1,2],"colours":["Red"],"grid":[["x",null],[]],
        "maybeNumber":1,"maybeColour":"Red","maybeNode":{"label":"c"},"maybeNumbers":[1,null],"maybeAt":"2026-01-31T09:30:00Z",
        "letter":"a","digit":2,"pair":"ab","share":9.5,"small":-5,"few":[1],"pattern":"abc","maybeText":"abc","any":{"a":[1]},"maybeAny":0,"free":{"a":null,"b":[]},"counts":{"a":1,"b":null},"groups":{"a":[{"label":"x"}]},"unit":"box","constructor":3}
        """;

    private const string IntegerWithFraction = "NJsonSchema refuses 1.0 as an integer";
    private const string Utf16 = "NJsonSchema counts and matches UTF-16 units";
    private const string Limits = "NJsonSchema holds limits as decimals, and does not see larger ones";

    // A value and, if judgements of it are known to differ, the name of the difference.
    private static readonly (string Json, string? Difference)[] s_values =
    [
        .. new[]
        {
            "null", "true", "false", "0", "1", "-1", "2", "3", "5", "6", "-6", "255", "256", "127", "128", "-129", "32768", "65536", "2147483647", "2147483648", "-2147483649",
            "4294967296", "0.5", "9.5", "10", "-0.1", "1.5", "0.1", "\"\"", "\"a\"", "\"ab\"", "\"abc\"", "\"abcd\"", "\"xyz\"", "\"Red\"", "\"Green\"", "\"very-green\"", "\"red\"", "[]", "{}", "[1]",
            "[1,2]", "[1,2,3]", "[null]", "[\"a\"]", "[[]]", "[[null]]", "[[\"a\",1]]", "[\"Red\",\"very-green\"]", "{\"label\":\"z\"}", "{\"label\":1}", "{\"label\":\"z\",\"children\":[{\"label\":\"y\"}]}",
            "{\"label\":\"z\",\"toString\":1}", "{\"children\":[]}", "{\"a\":1}", "{\"a\":null}", "{\"a\":\"x\",\"__proto__\":1}", "{\"toString\":2147483648}", "{\"a\":[{\"label\":\"x\"}]}", "{\"a\":[null]}", "\"2026-02-29\"", "\"2026-13-01\"", "\"3F2504E0-4F89-41D3-9A0C-0305E82C3301\"", "\"not\"",
        }.Select(json => (json, (string?)null)),
        ("1.0", IntegerWithFraction), ("2e0", IntegerWithFraction), ("-1.50e1", IntegerWithFraction),
        ("\"😀😀😀\"", Utf16), ("\"😀\"", Utf16), ("\"x😀\"", Utf16),
        ("1e30", Limits), ("-1e39", Limits), ("1e308", Limits),
        .. new[]
        {
            "\"abc\\n\"", "\"aaa\\n\"", "\"bbb\\n\"", "\"ab\\n\"", "\"2024-02-29\"", "\"2026-01-31T09:30:00Z\"",
            "\" 3f2504e0-4f89-41d3-9a0c-0305e82c3301\"", "\"3f2504e04f8941d39a0c0305e82c3301\"", "\"2026-01-31T09:30:00\"", "\"2026-01-31T24:00:00Z\"",
            "\"2026-01-31T09:30:00+14:30\"", "\"2026-01-31T09:30:60Z\"", "\"2026-1-1\"", "\"0000-01-01\"", "\"0001-01-01T00:00:00+01:00\"", "\"0001-01-01T00:00:00-01:00\"",
            "\"9999-12-31T23:59:59-01:00\"", "\"2026-01-31T09:30:00.1234567-14:00\"", "\"2026-01-31T09:30:00.12345678-14:00\"", "\"2026-01-31T09:30:00.Z\"", "\"2026-01-31t09:30:00z\"", "\"2026-01-31 09:30:00Z\"",
        }.Select(json => (json, (string?)null)),
    ];

    [Fact]
    public async Task Reader_guard_and_schema_judge_alike()
    {
        output.WriteLine($"seed {Seed}");
        var run = GeneratorRun.Of(Declaration);
        var contract = run.Contract("Acme.Judged.JudgedContract");
        var schema = await JsonSchema.FromJsonAsync(contract.PayloadSchema);
        var random = new Random(Seed);
        (string Json, HashSet<string> Differences)[] documents = [(Document, []), .. Enumerable.Range(0, Documents - 1).Select(_ => Mutate(random))];

        var (problems, verdicts) = await TypeScriptModules.JudgeAsync(
            "judged", [run.Export("acme/judged")], [.. documents.Select(document => new GuardedDocument("acme-judged.js", "isJudged", document.Json))]);

        problems.ShouldBeEmpty();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var accepted = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            var (json, differences) = documents[i];
            var errors = new InteractionErrorList();
            contract.ReadPayload(Encoding.UTF8.GetBytes(json), errors);
            contract.ShouldCheckAlike(Encoding.UTF8.GetBytes(json), errors);
            var isAccepted = errors.Count == 0;
            accepted += isAccepted ? 1 : 0;
            verdicts[i].ShouldBe(isAccepted, $"guard and reader ({string.Join("; ", errors)}): {json}");
            var broken = schema.Validate(json);
            if (isAccepted != (broken.Count == 0))
            {
                differences.ShouldNotBeEmpty($"schema ({string.Join("; ", broken)}) and reader ({string.Join("; ", errors)}): {json}");
                seen.UnionWith(differences);
            }
        }

        output.WriteLine($"{accepted} of {documents.Length} accepted; differences met: {string.Join(", ", seen)}");
        accepted.ShouldBeInRange(Documents / 20, Documents / 2);
        seen.ShouldBe([IntegerWithFraction, Utf16, Limits], ignoreOrder: true);
    }

    private static (string Json, HashSet<string> Differences) Mutate(Random random)
    {
        var document = JsonNode.Parse(Document)!.AsObject();
        var differences = new HashSet<string>(StringComparer.Ordinal);

        // One change that is right hides none that is wrong, so that most documents have a single one.
        for (var edits = random.Next(4) == 0 ? 2 : 1; edits > 0; edits--)
        {
            var members = document.Select(member => member.Key).ToArray();
            var name = members[random.Next(members.Length)];
            if (random.Next(10) == 0)
            {
                document.Remove(name);
                continue;
            }

            var (json, difference) = s_values[random.Next(s_values.Length)];
            document[random.Next(20) == 0 ? "unknown" : name] = JsonNode.Parse(json);
            if (difference is not null)
            {
                differences.Add(difference);
            }
        }

        return (document.ToJsonString(), differences);
    }
}
