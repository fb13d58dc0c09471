using System.Text.Json;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>What objects are called in schema and TypeScript, and in which order their members stand.</summary>
public sealed class ObjectNameTests
{
    private const string Ok = "[Outcome(\"ok\")] public sealed partial record Ok;";

    [Theory]
    [InlineData("Page<Cover>", "PageOfCover")]
    [InlineData("Page<string>", "PageOfString")]
    [InlineData("Page<string?>", "PageOfNullableString")]
    [InlineData("Page<int?>", "PageOfNullableInt32")]
    [InlineData("Page<Cover[]>", "PageOfArrayOfCover")]
    [InlineData("Pair<string, Page<int?>>", "PairOfStringAndPageOfNullableInt32")]
    [InlineData("Outer<int>.Inner<Cover>", "InnerOfInt32AndCover")]
    public void A_closed_generic_type_is_called_after_its_arguments(string type, string expected)
    {
        var run = GeneratorRun.Of($$"""
            public sealed record Cover(string Name); public sealed record Page<T>(T Item); public sealed record Pair<A, B>(A One, B Two); public static class Outer<T> { public sealed record Inner<U>(T One, U Two); }
            [Interaction("a/b")] public sealed partial record Ask({{type}} Value) { {{Ok}} }
            """);
        using var schema = JsonDocument.Parse(run.Contract("AskContract").PayloadSchema);

        schema.RootElement.GetProperty("properties").GetProperty("value").GetProperty("allOf")[0].GetProperty("$ref").GetString().ShouldBe($"#/definitions/{expected}");
        run.Export("a/b").TypeScript.ShouldContain($"export interface Ask{expected} ");
    }

    [Fact]
    public void Without_nullable_annotations_a_type_argument_may_be_null()
    {
        var contract = GeneratorRun.Of("""
            public sealed record Page<T>(T[] Items);
            #nullable disable
            public sealed class Old { public Page<string> Texts { get; set; } }
            #nullable enable
            [Interaction("a/b")] public sealed partial record Ask(Page<string> Texts, Page<string?> Maybe, Old Old) { [Outcome("ok")] public sealed partial record Ok; }
            """).Contract("AskContract");

        contract.Accept("""{"texts":{"items":["a"]},"maybe":{"items":[null]},"old":{"texts":{"items":[null]}}}""");
        contract.Refuse("""{"texts":{"items":[null]},"maybe":{"items":[]},"old":{}}""").ShouldBe(["/texts/items/0 type: must be a string, is null"]);
    }

    [Fact]
    public void Members_stand_in_the_order_of_the_attributes_and_those_of_the_base_first()
    {
        var run = GeneratorRun.Of($$"""
            public class Base { public int B { get; set; } [JsonPropertyOrder(5)] public int Last { get; set; } }
            public sealed class Derived : Base { public int D { get; set; } [JsonPropertyOrder(-1)] public int First { get; set; } }
            [Interaction("a/b")] public sealed partial record Ask(Derived Value, [property: JsonPropertyOrder(1)] string Late, string? Early = null) { {{Ok}} }
            """);
        var contract = run.Contract("AskContract");

        contract.Write(contract.Accept("""{"late":"l","early":"e","value":{}}""")).ShouldBe("""{"value":{"first":0,"b":0,"d":0,"last":0},"early":"e","late":"l"}""");

        // The order in JSON is none of the constructor's, and so none of the call's: what has a default comes last.
        Compilations.Problems(run.Compilation).ShouldBeEmpty();
        var client = run.Source("Interactions.Client.g.cs");
        client.IndexOf("string late", StringComparison.Ordinal).ShouldBeInRange(0, client.IndexOf("string? early = null", StringComparison.Ordinal));
    }
}
