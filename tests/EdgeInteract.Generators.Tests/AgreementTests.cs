using System.Text.Json;
using System.Text.Json.Serialization;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;

namespace EdgeInteract.Generators.Tests;

/// <summary>What the reader says, the schema says too, and System.Text.Json reads what is written.</summary>
public sealed class AgreementTests
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Default,
    };

    // NJsonSchema throws on an integer that does not fit into 64 bits with a sign.
    private static readonly string s_document = Declarations.ShapesDocument.Replace("18446744073709551615", "9223372036854775807", StringComparison.Ordinal);

    private static readonly InteractionContract s_shapes = GeneratorRun.Of(Declarations.Shapes).Contract("Acme.Hr.ShapesContract");

    public static TheoryData<string, string> Edits => new()
    {
        { "\"flag\":true", "\"flag\":\"true\"" },
        { "\"u8\":255", "\"u8\":256" },
        { "\"u8\":255", "\"u8\":-1" },
        { "\"i8\":-128", "\"i8\":-129" },
        { "\"i32\":1,", "" },
        { "\"i32\":1,", "\"i32\":null," },
        { "\"i32\":1,", "\"i32\":1,\"maybeNumber\":null,\"maybeNode\":null,\"maybeColour\":null,\"maybeNumbers\":null," },
        { "\"i32\":1,", "\"i32\":1,\"maybeNumbers\":[1,null],\"maybeColour\":\"Red\",\"maybeDay\":\"2024-02-29\"," },
        { "\"i32\":1,", "\"i32\":1,\"maybeColour\":\"red\"," },
        { "\"i32\":1,", "\"i32\":1,\"count\":null," },
        { "\"i32\":1,", "\"i32\":1,\"count\":7,\"unit\":\"box\",\"paint\":\"Red\"," },
        { "\"i32\":1,", "\"i32\":1,\"ignored\":\"x\"," },
        { "2026-02-28", "2026-02-29" },
        { "\"colour\":\"Green\"", "\"colour\":1" },
        { "\"colours\":[\"Red\"]", "\"colours\":[\"Blue\"]" },
        { "\"numbers\":[1,2]", "\"numbers\":[]" },
        { "\"numbers\":[1,2]", "\"numbers\":[null]" },
        { "\"numbers\":[1,2]", "\"numbers\":{}" },
        { "\"children\":[]", "\"children\":[{\"label\":\"c\"}]" },
        { "\"children\":[]", "\"children\":[{}]" },
        { "\"letter\":\"a\"", "\"letter\":\"ab\"" },
        { "\"digit\":2", "\"digit\":0" },
        { "\"pair\":\"ab\"", "\"pair\":\"abcd\"" },
        { "\"share\":9.5", "\"share\":10" },
        { "\"share\":9.5", "\"share\":-0.1" },
        { "\"share\":9.5", "\"share\":0" },
        { "3f2504e0-4f89-41d3-9a0c-0305e82c3301\",\"day", "not-a-uuid\",\"day" },
        { "\"renamed-member\"", "\"renamed\"" },
    };

    [Fact]
    public async Task The_document_is_right_for_all()
    {
        var payload = s_shapes.Accept(s_document);
        var schema = await JsonSchema.FromJsonAsync(s_shapes.PayloadSchema);

        schema.Validate(s_document).ShouldBeEmpty();
        var written = s_shapes.Write(payload);
        var read = JsonSerializer.Deserialize(written, payload.GetType(), s_options)!;
        JsonSerializer.Serialize(read, payload.GetType(), s_options).ShouldBe(JsonSerializer.Serialize(payload, payload.GetType(), s_options));
        s_shapes.Write(read).ShouldBe(written);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Reader_and_schema_judge_a_document_alike(string before, string after)
    {
        s_document.ShouldContain(before);
        var document = s_document.Replace(before, after, StringComparison.Ordinal);
        var schema = await JsonSchema.FromJsonAsync(s_shapes.PayloadSchema);
        var errors = new InteractionErrorList();

        s_shapes.ReadPayload(System.Text.Encoding.UTF8.GetBytes(document), errors);

        (errors.Count == 0).ShouldBe(schema.Validate(document).Count == 0, string.Join('\n', errors));
    }

    [Theory]
    [InlineData("300", false)]
    [InlineData("-1", false)]
    [InlineData("255", true)]
    public async Task A_bound_that_a_type_cannot_reach_leaves_the_type_its_own(string number, bool isRight)
    {
        var contract = GeneratorRun.Of("""[Interaction("a/b")] public partial record Ask([Range(-10, 1000)] byte Level) { [Outcome("ok")] public partial record Ok; }""").Contract("AskContract");
        var schema = await JsonSchema.FromJsonAsync(contract.PayloadSchema);
        var document = $$"""{"level":{{number}}}""";
        var errors = new InteractionErrorList();

        contract.ReadPayload(System.Text.Encoding.UTF8.GetBytes(document), errors);

        (errors.Count == 0).ShouldBe(isRight);
        (schema.Validate(document).Count == 0).ShouldBe(isRight);
    }

    [Theory]
    [InlineData("approved", "{}", true)]
    [InlineData("approved", "null", true)]
    [InlineData("approved", "{\"comment\":\"x\"}", true)]
    [InlineData("approved", "{\"reason\":\"busy\"}", false)]
    [InlineData("rejected", "{\"reason\":\"busy\"}", true)]
    [InlineData("rejected", "{\"reason\":\"no\"}", false)]
    [InlineData("rejected", "null", false)]
    [InlineData("maybe", "{}", false)]
    public async Task Reader_and_schema_judge_an_answer_alike(string outcome, string data, bool isRight)
    {
        var contract = GeneratorRun.Of(Declarations.Leave).Contract("Acme.Hr.LeaveApprovalContract");
        var schema = await JsonSchema.FromJsonAsync(contract.ResponseSchema);
        var errors = new InteractionErrorList();

        contract.ReadOutcome(outcome, System.Text.Encoding.UTF8.GetBytes(data), errors);

        (errors.Count == 0).ShouldBe(isRight);
        (schema.Validate($$"""{"outcome":"{{outcome}}","data":{{data}}}""").Count == 0).ShouldBe(isRight);
    }
}
