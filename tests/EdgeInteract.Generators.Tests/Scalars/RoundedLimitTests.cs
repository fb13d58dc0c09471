using System.Text.Json;
using EdgeInteract.Generators.Tests.Collections;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Scalars;

/// <summary>A number that is rounded when it is read keeps its limits when it is written.</summary>
public sealed class RoundedLimitTests
{
    private const string Declaration = """
        namespace Acme.Judged;

        [Interaction("acme/judged")]
        public sealed partial record Judged(
            [Range(-1e10, 1e10, MinimumIsExclusive = true, MaximumIsExclusive = true)] float? Large = null, [Range(0.3, 16777217)] float? Middle = null,
            [Range(0.123456789012, 0.3, MaximumIsExclusive = true)] float? Small = null, [Range(0, 1, MinimumIsExclusive = true, MaximumIsExclusive = true)] float? Between = null,
            [Range(-1, 2049, MinimumIsExclusive = true)] Half? Half = null, [Range(-1e300, 3.4e38)] float? Open = null,
            [Range(0, 1, MinimumIsExclusive = true)] Half? Above = null, [Range(-1, 0, MaximumIsExclusive = true)] float? Below = null, [Range(0, 1, MinimumIsExclusive = true)] decimal? Positive = null,
            [Range(0, 1)] decimal? Share = null, [Range(typeof(decimal), "0.0000000000000000000000000001", "1", MinimumIsExclusive = true)] decimal? Tiny = null)
        {
            [Outcome("done")] public sealed partial record Done;
        }
        """;

    [Fact]
    public void What_is_accepted_and_rounded_is_written_as_what_is_accepted()
    {
        var contract = new Judges(Declaration).Contract;
        var accepted = 0;
        foreach (var document in Documents())
        {
            var errors = new InteractionErrorList();
            if (contract.ReadPayload(System.Text.Encoding.UTF8.GetBytes(document), errors) is { } payload)
            {
                accepted++;
                var written = contract.Write(payload);
                contract.Write(contract.Accept(written)).ShouldBe(written, document);
            }
        }

        accepted.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task Reader_guard_and_schemas_have_the_same_limits() => await new Judges(Declaration).ShouldAgreeAsync(
        "rounded",
        [
            ("""{"large":-9999999999}""", false), ("""{"large":-9999998000}""", true), ("""{"large":9999999000}""", true), ("""{"large":9999999900}""", false), ("""{"middle":0.3}""", true),
            ("""{"middle":16777216}""", true), ("""{"middle":16777217}""", false), ("""{"small":0.3}""", false), ("""{"small":0.29999998}""", true), ("""{"small":0.299999999}""", false),
            ("""{"small":0.123456789}""", false), ("""{"small":0.1234568}""", true), ("""{"between":1e-5}""", true), ("""{"between":0}""", false), ("""{"between":0.99999994}""", true),
            ("""{"between":0.99999999}""", false), ("""{"half":-0.9995}""", true), ("""{"half":-0.9999}""", false), ("""{"half":2048}""", true), ("""{"half":2049}""", false),
            ("""{"between":1e-46}""", false), ("""{"between":-1e-46}""", false), ("""{"between":7e-46}""", false), ("""{"above":2.9e-8}""", false), ("""{"above":3e-8}""", true), ("""{"above":0}""", false),
            ("""{"below":-1e-46}""", false), ("""{"below":0}""", false), ("""{"below":-1e-20}""", true), ("""{"positive":0}""", false), ("""{"positive":1e-40}""", false), ("""{"positive":5e-29}""", false),
            ("""{"positive":6e-29}""", true), ("""{"share":0}""", true), ("""{"share":1e-40}""", true), ("""{"share":-1e-20}""", false), ("""{"tiny":1e-28}""", false), ("""{"tiny":2e-28}""", true),
        ]);

    // NJsonSchema, which rounds them to a decimal, has no part in it.
    [Theory]
    [InlineData("""{"between":7.1e-46}""", "")]
    [InlineData("""{"below":-1e-45}""", "")]
    [InlineData("""{"between":1e-46}""", "must be more than 0, is 0")]
    [InlineData("""{"positive":1e-40}""", "must be more than 0, is 0.0000000000000000000000000000")]
    [InlineData("""{"share":-1e-40}""", "must be at least 0, is -1E-40")]
    public void A_number_near_zero_is_judged_as_the_document_has_it(string document, string problem)
    {
        var errors = new InteractionErrorList();
        new Judges(Declaration).Contract.ReadPayload(System.Text.Encoding.UTF8.GetBytes(document), errors);
        string.Join("; ", errors.Select(static error => error.Message)).ShouldBe(problem);
    }

    private static IEnumerable<string> Documents()
    {
        (string Member, double Limit)[] limits =
        [
            ("large", -1e10), ("large", 1e10), ("middle", 0.3), ("middle", 16777217), ("small", 0.123456789012), ("small", 0.3), ("between", 1), ("half", -1), ("half", 2049),
            ("open", 3.4e38), ("between", 1.4e-45), ("between", 7e-46), ("above", 6e-8), ("above", 3e-8), ("below", -7e-46), ("positive", 1e-28), ("positive", 5e-29), ("share", 5e-29), ("tiny", 1e-28),
        ];
        foreach (var (member, limit) in limits)
        {
            foreach (var share in new[] { 0, 1e-16, 1e-12, 1e-10, 3e-9, 1e-8, 3e-8, 6e-8, 1e-7, 1e-6, 1e-4, 2e-4, 5e-4, 1e-3 })
            {
                yield return Document(member, limit * (1 + share));
                yield return Document(member, limit * (1 - share));
            }
        }
    }

    private static string Document(string member, double number) => $"{{\"{member}\":{JsonSerializer.Serialize(number)}}}";
}
