using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;

namespace EdgeInteract.Generators.Tests.Annotations;

public sealed class DefaultTests
{
    private const string Declaration = """
        namespace Acme.Defaults;

        public enum Colour { Red, [JsonStringEnumMemberName("very-green")] Green }

        [Interaction("acme/defaults")]
        public sealed partial record Defaults(
            [property: DefaultValue(5)] byte Level, [DefaultValue("x")] string? Text, int Count = 3, string Unit = "pie\"ce", Colour Paint = Colour.Green, char Mark = 'c', double Share = 0.5,
            [DefaultValue(7)] int Twice = 7, string? Nothing = null, DateOnly Day = default, decimal Price = 1.50m)
        {
            [DefaultValue(0.1f)] public float Rate { get; init; }

            [DefaultValue(Colour.Green)] public Colour? Other { get; set; }

            [DefaultValue(true)] public bool On { get; init; } = true;

            [DefaultValue(null)] public string? None { get; init; }

            [Outcome("done")] public sealed partial record Done;
        }
        """;

    private static readonly InteractionContract s_contract = GeneratorRun.Of(Declaration).Contract("Acme.Defaults.DefaultsContract");

    [Fact]
    public void A_missing_member_is_its_default() => s_contract.Write(s_contract.Accept("{}")).ShouldBe(
        """{"level":5,"text":"x","count":3,"unit":"pie\u0022ce","paint":"very-green","mark":"c","share":0.5,"twice":7,"day":"0001-01-01","price":1.50,"rate":0.1,"other":"very-green","on":true}""");

    [Fact]
    public void A_null_that_is_not_the_default_is_written_and_read_again()
    {
        var document = """{"level":1,"text":null,"count":1,"unit":"u","paint":"Red","mark":"a","share":1,"twice":1,"day":"2026-01-31","price":1,"rate":2,"other":null,"on":false}""";

        s_contract.Write(s_contract.Accept(document)).ShouldBe(document);
    }

    [Fact]
    public async Task The_schema_says_the_defaults_and_asks_for_none()
    {
        using var schema = JsonDocument.Parse(s_contract.PayloadSchema);

        schema.RootElement.TryGetProperty("required", out _).ShouldBeFalse();
        schema.RootElement.GetProperty("properties").EnumerateObject()
            .Select(member => $"{member.Name}={(member.Value.TryGetProperty("default", out var value) ? value.GetRawText() : "")}")
            .ShouldBe(
            [
                "level=5", "text=\"x\"", "count=3", "unit=\"pie\\\"ce\"", "paint=\"very-green\"", "mark=\"c\"", "share=0.5", "twice=7", "nothing=", "day=", "price=1.50", "rate=0.1",
                "other=\"very-green\"", "on=true", "none=",
            ]);
        (await JsonSchema.FromJsonAsync(s_contract.PayloadSchema)).Validate("{}").ShouldBeEmpty();
        var ajv = await AjvSchemas.JudgeAsync("defaults", s_contract.PayloadSchema, ["{}"]);
        ajv.ShouldAllBe(verdicts => verdicts[0]);
    }

    [Fact]
    public void A_default_is_no_part_of_the_fingerprint()
    {
        static string Fingerprint(string member) =>
            GeneratorRun.Of($$"""[Interaction("a/b")] public partial record Ask({{member}}) { [Outcome("ok")] public partial record Ok; }""").Contract("AskContract").Fingerprint;

        Fingerprint("int Count = 3").ShouldBe(Fingerprint("int Count = 4"));
        Fingerprint("int Count = 3").ShouldNotBe(Fingerprint("int Count"));
    }

    [Theory]
    [InlineData("[Range(1, 5)] int Value", "[property: Range(1, 5)] int Value")]
    [InlineData("[Required, MaxLength(5)] string? Value", "[property: Required] [MaxLength(5)] string? Value")]
    [InlineData("[Range(1, 5)] int Value", "[Range(1, 9)] [property: Range(-3, 5)] int Value")]
    [InlineData("[Description(\"d\")] int Value", "[property: Description(\"d\")] int Value")]
    [InlineData("[DefaultValue(5)] int Value", "[property: DefaultValue(5)] int Value")]
    [InlineData("[AllowedValues(2)] int Value", "[AllowedValues(1, 2)] [property: AllowedValues(2, 3)] int Value")]
    public void An_annotation_means_the_same_on_the_parameter_and_on_its_property(string one, string other)
    {
        static string Schema(string member) =>
            GeneratorRun.Of($$"""[Interaction("a/b")] public partial record Ask({{member}}) { [Outcome("ok")] public partial record Ok; }""").Contract("AskContract").PayloadSchema;

        Schema(other).ShouldBe(Schema(one));
    }
}
