using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

/// <summary>Members that may be any JSON, and objects whose names are data.</summary>
public sealed class FreeJsonTests
{
    private static readonly InteractionContract s_contract = GeneratorRun.Of(Declarations.Survey).Contract("Acme.Hr.SurveyContract");

    [Theory]
    [InlineData("null")]
    [InlineData("1.50e3")]
    [InlineData("\"é\"")]
    [InlineData("[1,{\"a\":[null,true]}]")]
    [InlineData("{\"b\":1,\"a\":{\"b\":2}}")]
    public void Any_JSON_is_read_and_written_as_it_was(string json)
    {
        var document = $$"""{"text":"x","any":{{json}}}""";

        var written = s_contract.Write(s_contract.Accept(document));

        JsonElement.DeepEquals(JsonElement.Parse(written), JsonElement.Parse(document)).ShouldBeTrue(written);
    }

    [Fact]
    public void What_was_read_outlives_the_buffer_it_was_read_from()
    {
        var buffer = """{"text":"x","any":{"a":"before"}}"""u8.ToArray();
        var payload = s_contract.ReadPayload(buffer, [])!;
        buffer.AsSpan().Clear();

        s_contract.Write(payload).ShouldBe("""{"text":"x","any":{"a":"before"}}""");
    }

    [Fact]
    public void A_value_that_may_be_missing_is_null_and_left_out()
    {
        var payload = s_contract.Accept("""{"text":"x","any":null,"maybe":null,"defaults":null}""");

        payload.GetType().GetProperty("Maybe")!.GetValue(payload).ShouldBeNull();
        payload.GetType().GetProperty("Any")!.GetValue(payload).ShouldBeOfType<JsonElement>().ValueKind.ShouldBe(JsonValueKind.Null);
        s_contract.Write(payload).ShouldBe("""{"text":"x","any":null}""");
        s_contract.Refuse("""{"text":"x"}""").ShouldBe(["/any required: is required"]);
    }

    [Fact]
    public void An_element_that_was_never_set_is_left_out_and_so_refused()
    {
        var type = s_contract.Accept("""{"text":"x","any":1}""").GetType();
        var payload = Activator.CreateInstance(type, "x", default(JsonElement), null, null, null)!;

        s_contract.Write(payload).ShouldBe("""{"text":"x"}""");
    }

    [Theory]
    [InlineData("""{"text":"x","any":{"a":1,"a":2}}""", "/any duplicate: has a member more than once")]
    [InlineData("""{"text":"x","any":{"a":1,"\u0061":2}}""", "/any duplicate: has a member more than once")]
    [InlineData("""{"text":"x","any":1,"defaults":{"a":[{"b":1,"b":2}]}}""", "/defaults/a duplicate: has a member more than once")]
    [InlineData("""{"text":"x","any":1,"defaults":{"a":1,"a":2}}""", "/defaults/a duplicate: is given more than once")]
    [InlineData("""{"text":"x","any":1,"defaults":[]}""", "/defaults type: must be an object, is an array")]
    [InlineData("""{"text":"x","any":1,"counts":{"a/b~c":"1"}}""", "/counts/a~1b~0c type: must be an integer, is a string")]
    [InlineData("""{"text":"x","any":1,"counts":{"":1,"b":2147483648}}""", "/counts/b maximum: must be at most 2147483647")]
    public void What_is_wrong_within_is_named_by_its_place(string document, string error) => s_contract.Refuse(document).ShouldBe([error]);

    [Theory]
    [InlineData("""{"text":"x","any":"\ud800"}""")]
    [InlineData("""{"text":"x","any":{"\udc00":1}}""")]
    [InlineData("""{"text":"x","any":[["a",{"b":"\ud800\ud800"}]]}""")]
    [InlineData("""{"text":"x","any":1,"defaults":{"\ud800":1}}""")]
    [InlineData("""{"text":"x","any":{"a":}}""")]
    [InlineData("""{"text":"x","any":[1}""")]
    [InlineData("""{"text":"x","any":{"a":1}""")]
    public void What_no_reader_could_read_later_is_refused_now(string document) =>
        s_contract.Refuse(document).ShouldHaveSingleItem().ShouldStartWith(" syntax: ");

    [Fact]
    public void Any_JSON_may_be_as_deep_as_the_limit_and_no_deeper()
    {
        s_contract.Accept(Nested(InteractionLimits.MaxDepth - 1));
        s_contract.Refuse(Nested(InteractionLimits.MaxDepth)).ShouldHaveSingleItem().ShouldStartWith(" syntax: ");

        static string Nested(int levels) => $$"""{"text":"x","any":{{new string('[', levels)}}{{new string(']', levels)}}}""";
    }

    [Fact]
    public void Names_are_data_and_keep_their_case()
    {
        var document = """{"text":"x","any":1,"defaults":{"A":1,"a":{"b":2},"__proto__":null},"counts":{"x":null,"":7}}""";

        s_contract.Write(s_contract.Accept(document)).ShouldBe(document);
    }
}
