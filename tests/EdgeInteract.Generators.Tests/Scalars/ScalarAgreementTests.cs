using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;
using Xunit.Abstractions;

namespace EdgeInteract.Generators.Tests.Scalars;

/// <summary>
/// Reader, guard and schema judge random values of every scalar alike; what they accept is the same value for System.Text.Json, and is written as it writes it.
/// </summary>
public sealed class ScalarAgreementTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_121;
    private const int DocumentsPerMember = 500;

    // Each alone, so that a document says what is right or wrong.
    private const string Declaration = """
        namespace Acme.Scalars;

        [Interaction("acme/scalars")]
        public sealed partial record Scalars(
            char? Character = null, Half? Half = null, Int128? Int128 = null, UInt128? UInt128 = null, DateTime? DateTime = null, TimeOnly? TimeOnly = null, TimeSpan? TimeSpan = null,
            Uri? Uri = null, Version? Version = null, byte[]? Bytes = null, Guid? Guid = null, DateOnly? DateOnly = null, DateTimeOffset? DateTimeOffset = null, float? Single = null,
            long? Int64 = null, decimal? Decimal = null, double? Double = null,
            [Range(-0.5, 0.1)] Half? SmallHalf = null, [Range(0.1, 1e30)] float? SmallSingle = null, [Range(0, 1e40, MinimumIsExclusive = true)] double? Large = null,
            [Range(typeof(Int128), "-100000000000000000000", "100000000000000000000")] Int128? Some = null, [Range(1, double.MaxValue)] decimal? Price = null,
            [Range(0.5, 9.5)] int? Rounded = null, [Range(0, 10, MinimumIsExclusive = true, MaximumIsExclusive = true)] byte? Between = null)
        {
            [Outcome("done")] public sealed partial record Done;
        }
        """;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    [Fact]
    public async Task Reader_guard_and_schemas_judge_alike()
    {
        output.WriteLine($"seed {Seed}");
        var run = GeneratorRun.Of(Declaration);
        var contract = run.Contract("Acme.Scalars.ScalarsContract");
        string[] documents = [.. Values(new ScalarTexts(new Random(Seed)), new Random(Seed + 1)).Distinct(StringComparer.Ordinal)];
        var schema = await JsonSchema.FromJsonAsync(contract.PayloadSchema);
        var ajv = await AjvSchemas.JudgeAsync("scalars", contract.PayloadSchema, documents);
        var (problems, guarded) = await TypeScriptModules.JudgeAsync(
            "scalars", [run.Export("acme/scalars")], [.. documents.Select(document => new GuardedDocument("acme-scalars.js", "isScalars", document))]);
        problems.ShouldBeEmpty();

        var differences = new List<string>();
        var accepted = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            var errors = new InteractionErrorList();
            var payload = contract.ReadPayload(Encoding.UTF8.GetBytes(document), errors);
            contract.ShouldCheckAlike(Encoding.UTF8.GetBytes(document), errors);
            var isAccepted = payload is not null;
            var schemaSays = IsForNJsonSchema(document) ? schema.Validate(document).Count == 0 : isAccepted;
            if ((ajv[0][i], ajv[1][i], guarded[i], schemaSays) != (isAccepted, isAccepted, isAccepted, isAccepted))
            {
                differences.Add($"{document}: reader {isAccepted}, ajv (07, 2020-12) {ajv[0][i]} {ajv[1][i]}, guard {guarded[i]}, NJsonSchema {schemaSays}; {string.Join("; ", errors)}");
            }

            var member = document[2..document.IndexOf('"', 2)];
            all[member] = all.GetValueOrDefault(member) + 1;
            if (payload is not null)
            {
                accepted[member] = accepted.GetValueOrDefault(member) + 1;
                ShouldBeTheSameElsewhere(contract, payload, document);
            }
        }

        differences.ShouldBeEmpty();
        foreach (var (member, count) in all)
        {
            var right = accepted.GetValueOrDefault(member);
            output.WriteLine($"{member}: {right} of {count}");
            right.ShouldBeInRange(count / 100, count * 19 / 20, member);
        }
    }

    private static void ShouldBeTheSameElsewhere(InteractionContract contract, object payload, string document)
    {
        var written = contract.Write(payload);
        written.ShouldBe(JsonSerializer.Serialize(payload, payload.GetType(), s_options), document);
        contract.Write(contract.Accept(written)).ShouldBe(written);

        // Integers are known by their value here, and by how they are written there.
        var peer = JsonSerializer.Deserialize(IsInteger(document) ? written : document, payload.GetType(), s_options)!;
        contract.Write(peer).ShouldBe(written, document);
        foreach (var property in payload.GetType().GetProperties().Where(property => property.PropertyType != typeof(byte[])))
        {
            property.GetValue(payload).ShouldBe(property.GetValue(peer), document);
        }
    }

    private static bool IsInteger(string document) => document.Contains("int", StringComparison.OrdinalIgnoreCase)
        || document.StartsWith("{\"some", StringComparison.Ordinal) || document.StartsWith("{\"rounded", StringComparison.Ordinal) || document.StartsWith("{\"between", StringComparison.Ordinal);

    // It refuses 1.0 as an integer, throws on an integer of more than 64 bits, and holds limits as decimals, so that it does not see larger ones.
    private static bool IsForNJsonSchema(string document)
    {
        var value = document[(document.IndexOf(':', StringComparison.Ordinal) + 1)..^1];
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return true;
        }

        return Math.Abs(number) < (value.AsSpan().IndexOfAny(".eE") < 0 ? long.MaxValue : (double)decimal.MaxValue)
            && !(IsInteger(document) && value.AsSpan().IndexOfAny(".eE") >= 0);
    }

    private static IEnumerable<string> Values(ScalarTexts texts, Random random)
    {
        (string Member, Func<string> Value)[] members =
        [
            ("character", () => Quote(texts.Text("a", "é", "\n", "\0", "\uffff", "😀", "ab", "\ud7ff", "\ue000", ""))),
            ("dateTime", () => Quote(texts.Time())),
            ("dateTimeOffset", () => Quote(texts.Time())),
            ("dateOnly", () => Quote(texts.Date())),
            ("timeOnly", () => Quote(texts.Clock())),
            ("timeSpan", () => Quote(texts.Clock())),
            ("uri", () => Quote(texts.Uri())),
            ("uri", () => Quote(texts.Uri())),
            ("version", () => Quote(texts.Version())),
            ("bytes", () => Quote(texts.Base64())),
            ("guid", () => Quote(texts.Text("3f2504e0-4f89-41d3-9a0c-0305e82c3301", "3F2504E0-4F89-41D3-9A0C-0305E82C3301", "{3f2504e0-4f89-41d3-9a0c-0305e82c3301}", "3f2504e04f8941d39a0c0305e82c3301"))),
            ("half", () => texts.Number("65504", "-65504", "65520", "-65520", "65519.99", "1e5", "0.1")),
            ("single", () => texts.Number("3.4028235e38", "-3.4028235e38", "3.40282356779733e38", "3.4028235677973366e38", "3.4028235677973365e38", "-3.5e38", "0.1")),
            ("double", () => texts.Number("1.7976931348623157e308", "-1.7976931348623157e308", "1e309", "-1e400", "5e-324")),
            ("decimal", () => texts.Number("79228162514264337593543950334", "-79228162514264337593543950334", "79228162514264337593549999999", "1e28", "0.00000001")),
            ("int64", () => texts.Number("9223372036854775807", "-9223372036854775808", "9223372036854779999", "1.5")),
            ("int128", () => texts.Number("170141183460469231731687303715884105727", "-170141183460469231731687303715884105728", "170141183460469299999999999999999999999", "1e38")),
            ("uInt128", () => texts.Number("340282366920938463463374607431768211455", "340282366920938499999999999999999999999", "1e38", "-1")),
            ("smallHalf", () => texts.Number("0.1", "-0.5", "0.10001", "-0.50001", "0.09999")),
            ("smallSingle", () => texts.Number("0.1", "0.100000001", "0.099999999", "1e30", "1.00000001e30")),
            ("large", () => texts.Number("1e40", "1.0000000001e40", "0", "1e41", "0.5")),
            ("some", () => texts.Number("100000000000000000000", "-100000000000000000000", "100000000000000100000", "9")),
            ("price", () => texts.Number("1", "0.99", "1e28", "8e28")),
            ("rounded", () => texts.Number("0", "1", "9", "10", "9.0")),
            ("between", () => texts.Number("0", "1", "9", "10", "5e0")),
        ];
        foreach (var (member, value) in members)
        {
            for (var i = 0; i < DocumentsPerMember; i++)
            {
                var document = $$"""{"{{member}}":{{(random.Next(100) == 0 ? Foreign(random) : value())}}}""";
                if (IsTold(document))
                {
                    yield return document;
                }
            }
        }
    }

    // A number that is beyond a limit by less than JavaScript can tell is the same number there.
    private static bool IsTold(string document)
    {
        string[] limits =
        [
            "9223372036854775807", "170141183460469231731687303715884105727", "340282366920938463463374607431768211455", "79228162514264337593543950335",
            "3.4028235677973366e38", "100000000000000000000",
        ];
        var value = document[(document.IndexOf(':', StringComparison.Ordinal) + 1)..^1];
        return !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || limits.Contains(value.TrimStart('-'))
            || !limits.Any(limit => Math.Abs(number) == double.Parse(limit, CultureInfo.InvariantCulture));
    }

    private static string Foreign(Random random) => new[] { "true", "[]", "{}", "null", "1", "\"a\"", "0.5" }[random.Next(7)];

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
