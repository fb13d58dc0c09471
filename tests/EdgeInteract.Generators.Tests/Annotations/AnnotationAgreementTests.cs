using EdgeInteract.Generators.Tests.Collections;

namespace EdgeInteract.Generators.Tests.Annotations;

/// <summary>What an annotation refuses, everybody refuses.</summary>
public sealed class AnnotationAgreementTests
{
    private const string Declaration = """
        namespace Acme.Judged;

        public enum Colour { Red, [JsonStringEnumMemberName("very-green")] Green, Blue }

        [Interaction("acme/judged")]
        public sealed partial record Judged(
            [Required] string Name, [Required] int? Number, [property: Required(AllowEmptyStrings = true)] string? Text, [Required] Colour? Colour, [Required] IReadOnlyList<string>? Items,
            [EmailAddress] string? Email = null, [Url] string? Link = null, [Url] Uri? Site = null, [Base64String] string? Blob = null, [Base64String, MaxLength(4), RegularExpression("[A-Z]*")] string? Small = null,
            [AllowedValues(Acme.Judged.Colour.Red, Acme.Judged.Colour.Green)] Colour? Warm = null, [DeniedValues(Acme.Judged.Colour.Green)] Colour? Other = null,
            [AllowedValues('a', '\'', '\n')] char? Letter = null, [AllowedValues(1, 2.5)] decimal? Exact = null, [AllowedValues(1L, 4294967296L)] long? Long = null, [AllowedValues(7, ulong.MaxValue)] UInt128? Large = null,
            [AllowedValues(0.1, 2)] float? Single = null, [AllowedValues(0.1f, 1e300)] double? Double = null, [AllowedValues(true)] bool? Yes = null, [AllowedValues(null, "a", "b\"")] string? Choice = null,
            [DeniedValues("a", "")] string? NotText = null, [DeniedValues(0)] int? NotZero = null, [DeniedValues(0.5)] Half? NotHalf = null,
            [DeniedValues(0, 1e30)] float? NotFlat = null, [DeniedValues(0)] decimal? NotNothing = null, [AllowedValues(0, 2.5)] decimal? Little = null,
            [AllowedValues(1, 2, 3), DeniedValues(2)] byte? Both = null,
            [Length(1, 2)] IReadOnlyDictionary<string, int>? Map = null, [MinLength(1)] Dictionary<string, JsonElement>? Free = null, [MaxLength(0)] SortedDictionary<int, string>? NoMembers = null, [MaxLength(0)] int[]? NoItems = null,
            [StringLength(3, MinimumLength = 2), MinLength(1)] string? Short = null, [Range(1, 9), AllowedValues(5, 10)] int? Five = null)
        {
            [Outcome("done")] public sealed partial record Done;
        }
        """;

    private const string Document = """{"name":"x","number":1,"text":"","colour":"Red","items":[]}""";

    private static readonly (string Member, string[] Right, string[] Wrong)[] s_members =
    [
        ("email", ["a@b", " @ ", "a b@c", "é@😀", "a\u2028@b"], ["", "@b", "a@", "a@b@c", "a@b\n", "a\r@b", "ab"]),
        ("link", ["http://", "HTTPS://x", "fTp://\n", "http://a\nb😀"], ["", "httpx://", "mailto:x", " http://x", "http:/x"]),
        ("site", ["http://x", "HTTPS://x/a%20b"], ["/x", "mailto:a@b", "http://", "http://a b"]),
        ("blob", ["", "AA==", "A A=\n=", " AAAA ", "AAAB", "AAE="], ["A", "AA", "AB==", "AAB=", "AA==AAAA", "AAA\v=", "="]),
        ("small", ["", "AAAA"], ["AA==", "aaaa", "AAAAAAAA"]),
        ("warm", ["Red", "very-green"], ["Blue", "Green", "red", ""]),
        ("other", ["Red", "Blue"], ["very-green", "Green"]),
        ("letter", ["a", "'", "\n"], ["b", "", "aa"]),
        ("choice", ["a", "b\""], ["", "c", "A"]),
        ("notText", ["b", "A"], ["a", ""]),
        ("short", ["ab", "abc", "éé"], ["a", "abcd", ""]),
    ];

    private static readonly (string Member, string[] Right, string[] Wrong)[] s_values =
    [
        ("exact", ["1", "2.5", "2.50", "1.0"], ["2", "1.5", "\"1\""]),
        ("long", ["1", "4294967296"], ["2", "4294967297"]),
        ("large", ["7"], ["8", "0"]),
        ("single", ["0.1", "2", "2.0"], ["0.2", "0.10000001"]),
        ("double", ["0.1", "1e300"], ["0.2", "1e299"]),
        ("yes", ["true"], ["false", "1"]),
        ("notZero", ["1", "-1"], ["0", "-0"]),
        ("notHalf", ["0.25", "1", "0.5003", "0.4998"], ["0.5", "5e-1", "0.5001", "0.4999"]),
        ("notFlat", ["1", "-1", "1e-20"], ["0", "-0", "1e-46", "-1e-46"]),
        ("notNothing", ["1", "1e-28"], ["0", "0.00", "1e-40", "-1e-40"]),
        ("little", ["0", "2.5"], ["1e-40", "-1e-40", "1"]),
        ("both", ["1", "3"], ["2", "4"]),
        ("five", ["5"], ["10", "6"]),
        ("map", ["{\"a\":1}", "{\"a\":1,\"b\":2}"], ["{}", "{\"a\":1,\"b\":2,\"c\":3}"]),
        ("free", ["{\"a\":null}"], ["{}"]),
        ("noMembers", ["{}", "null"], ["{\"1\":\"x\"}"]),
        ("noItems", ["[]", "null"], ["[1]", "{}"]),
    ];

    [Fact]
    public async Task Every_annotation_is_judged_alike()
    {
        var documents = new List<(string, bool)> { (Document, true) };
        foreach (var (member, right, wrong) in s_members.Select(static item => (item.Member, Quoted(item.Right), Quoted(item.Wrong))).Concat(s_values))
        {
            documents.AddRange(right.Append("null").Select(value => (With(member, value), true)));
            documents.AddRange(wrong.Select(value => (With(member, value), false)));
        }

        (string, string, bool)[] edits =
        [
            ("\"name\":\"x\"", "\"name\":null", false), ("\"name\":\"x\",", "", false), ("\"name\":\"x\"", "\"name\":\"\"", false), ("\"name\":\"x\"", "\"name\":\" \\t\\u3000\\u0085\"", false),
            ("\"name\":\"x\"", "\"name\":\"\\u200b\"", true), ("\"name\":\"x\"", "\"name\":\"\\n\\nx\\n\"", true), ("\"name\":\"x\"", "\"name\":\" 😀\"", true),
            ("\"number\":1,", "", false), ("\"number\":1", "\"number\":null", false), ("\"number\":1", "\"number\":0", true), ("\"text\":\"\",", "", false), ("\"text\":\"\"", "\"text\":null", false),
            ("\"colour\":\"Red\"", "\"colour\":null", false), (",\"items\":[]", "", false), ("\"items\":[]", "\"items\":null", false),
        ];
        documents.AddRange(edits.Select(static edit => (Document.Replace(edit.Item1, edit.Item2, StringComparison.Ordinal), edit.Item3)));

        await new Judges(Declaration).ShouldAgreeAsync("annotations", documents);
    }

    private static string With(string member, string value) => $"{Document[..^1]},\"{member}\":{value}}}";

    private static string[] Quoted(string[] texts) => [.. texts.Select(static text => System.Text.Json.JsonSerializer.Serialize(text))];
}
