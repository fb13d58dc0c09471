using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>What is said of a value that is one of some types, and what becomes of it.</summary>
public sealed class UnionTests
{
    private const string Source = """
        namespace Acme;

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Circle), "circle")]
        [JsonDerivedType(typeof(Group), 7)]
        public abstract record Figure;
        public record Circle(int Radius) : Figure;
        public record Group(IReadOnlyList<Figure> Parts) : Figure;
        public sealed record Ring(int Radius, int Width) : Circle(Radius);

        [Interaction("a/b")]
        public sealed partial record Ask(Figure Figure)
        {
            [Outcome("drawn")] public sealed partial record Drawn(Figure Figure, List<Figure>? More = null);
            public static Ask Unregistered => new(new Ring(1, 2));
            public static Ask Missing => new((Figure)null!);
        }
        """;

    private static readonly GeneratorRun s_run = GeneratorRun.Of(Source);
    private static readonly InteractionContract s_contract = s_run.Contract("Acme.AskContract");

    [Theory]
    [InlineData("""{"figure":{"radius":1}}""", "/figure/kind required: is required")]
    [InlineData("""{"figure":{"kind":"ring","radius":1}}""", "/figure/kind enum: must be one of circle, 7")]
    [InlineData("""{"figure":{"kind":7.5}}""", "/figure/kind enum: must be one of circle, 7")]
    [InlineData("""{"figure":{"kind":{"kind":"circle"}}}""", "/figure/kind enum: must be one of circle, 7")]
    [InlineData("""{"figure":"circle"}""", "/figure type: must be an object, is a string")]
    [InlineData("""{"figure":null}""", "/figure type: must be an object, is null")]
    [InlineData("""{"figure":{"kind":"circle","radius":1,"kind":"circle"}}""", "/figure/kind duplicate: is given more than once")]
    [InlineData("""{"figure":{"parts":[],"kind":"circle","radius":1}}""", "/figure/parts additionalProperties: is not a member of this object")]
    [InlineData("""{"figure":{"parts":[{"kind":"circle"}],"kind":7}}""", "/figure/parts/0/radius required: is required")]
    public void What_is_wrong_is_said_where_it_stands(string json, string expected) => s_contract.Refuse(json).ShouldBe([expected]);

    [Theory]
    [InlineData("""{"figure":{"radius":1,"kind":"circle","kind":7,"parts":[]}}""")]
    [InlineData("""{"figure":{"kind":"circle","radius":"x"},"extra":1}""")]
    public void What_follows_a_wrong_value_is_judged_too(string json) => s_contract.Refuse(json).Length.ShouldBe(2);

    [Theory]
    [InlineData("""{"figure":{"kind":"circle","radius":1""")]
    [InlineData("""{"figure":{"radius":1,]}""")]
    [InlineData("""{"figure":{"kind":"\\ud800","radius":1}}""")]
    [InlineData("""{"figure":{"\\ud800":1,"kind":"circle","radius":1}}""")]
    [InlineData("""{"figure":{"radius":NaN,"kind":"circle"}}""")]
    public void What_is_no_JSON_is_an_error_of_the_document(string json) =>
        s_contract.Refuse(json.Replace("\\\\", "\\", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith(" syntax: ");

    [Theory]
    [InlineData("{\"kind\":\"circle\",\"radius\":1}")]
    [InlineData("{\"radius\":1,\"kind\":\"circle\"}")]
    [InlineData("{\"k\\u0069nd\":\"\\u0063ircle\",\"radius\":1}")]
    public void The_discriminator_may_stand_anywhere_and_is_written_first(string figure) =>
        s_contract.Write(s_contract.Accept($$"""{"figure":{{figure}}}""")).ShouldBe("""{"figure":{"kind":"circle","radius":1}}""");

    [Fact]
    public void A_number_is_the_discriminator_by_its_value() =>
        s_contract.Write(s_contract.Accept("""{"figure":{"kind":7.0,"parts":[]}}""")).ShouldBe("""{"figure":{"kind":7,"parts":[]}}""");

    [Fact]
    public void Nesting_up_to_the_limit_is_read_whatever_the_order_of_the_members()
    {
        var figure = """{"radius":1,"kind":"circle"}""";
        for (var depth = 0; depth < 15; depth++)
        {
            figure = $$"""{"parts":[{{figure}}],"kind":7}""";
        }

        s_contract.Accept($$"""{"figure":{{figure}}}""");
        s_contract.Refuse($$"""{"figure":{"parts":[{{figure}}],"kind":7} }""").ShouldHaveSingleItem().ShouldStartWith(" syntax: ");
    }

    [Fact]
    public void A_type_that_is_not_registered_is_not_written_as_another()
    {
        var ask = s_run.Assembly.GetType("Acme.Ask")!.GetProperty("Unregistered")!.GetValue(null)!;

        Should.Throw<NotSupportedException>(() => s_contract.Write(ask)).Message.ShouldContain("Acme.Ring");
    }

    [Fact]
    public void Nothing_where_something_has_to_be_is_written_so_that_it_is_refused()
    {
        var ask = s_run.Assembly.GetType("Acme.Ask")!.GetProperty("Missing")!.GetValue(null)!;

        s_contract.Refuse(s_contract.Write(ask)).ShouldBe(["/figure type: must be an object, is null"]);
    }

    [Fact]
    public void An_outcome_has_such_members_too()
    {
        var answer = s_contract.AcceptAnswer("drawn", """{"figure":{"kind":"circle","radius":2},"more":[{"parts":[],"kind":7}]}""");

        answer.ToString()!.ShouldContain("Circle { Radius = 2 }");
        s_contract.RefuseAnswer("drawn", """{"figure":{"kind":"circle","radius":2},"more":[{"parts":[]}]}""").ShouldBe(["/data/more/0/kind required: is required"]);
    }

    [Fact]
    public void The_schema_has_a_definition_for_each_type_with_its_discriminator()
    {
        using var schema = JsonDocument.Parse(s_contract.PayloadSchema);
        var definitions = schema.RootElement.GetProperty("definitions");

        definitions.EnumerateObject().Select(definition => definition.Name).ShouldBe(["Figure", "FigureCircle", "FigureGroup"], ignoreOrder: true);
        definitions.GetProperty("Figure").GetRawText().ShouldBe("""{"oneOf":[{"$ref":"#/definitions/FigureCircle"},{"$ref":"#/definitions/FigureGroup"}]}""");
        definitions.GetProperty("FigureCircle").GetProperty("properties").GetProperty("kind").GetRawText().ShouldBe("""{"type":"string","enum":["circle"]}""");
    }

    [Fact]
    public void TypeScript_narrows_by_the_discriminator()
    {
        var module = s_run.Export("a/b").TypeScript;

        module.ShouldContain("export type AskFigure = AskFigureCircle | AskFigureGroup;");
        module.ShouldContain("readonly kind: \"circle\";");
        module.ShouldContain("readonly kind: 7;");
    }

    [Fact]
    public void The_order_of_the_types_does_not_change_the_fingerprint()
    {
        var other = GeneratorRun.Of(Source.Replace("[JsonDerivedType(typeof(Circle), \"circle\")]\n[JsonDerivedType(typeof(Group), 7)]", "[JsonDerivedType(typeof(Group), 7)]\n[JsonDerivedType(typeof(Circle), \"circle\")]", StringComparison.Ordinal));
        var changed = GeneratorRun.Of(Source.Replace("\"circle\"", "\"round\"", StringComparison.Ordinal));

        other.Export("a/b").TypeScript.ShouldNotBe(s_run.Export("a/b").TypeScript);
        other.Contract("Acme.AskContract").Fingerprint.ShouldBe(s_contract.Fingerprint);
        changed.Contract("Acme.AskContract").Fingerprint.ShouldNotBe(s_contract.Fingerprint);
    }
}
