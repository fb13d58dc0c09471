using System.Runtime.Loader;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>Types of an assembly that was compiled before: a library of its own, that the contract refers to.</summary>
public sealed class OtherAssemblyTests
{
    private const string Library = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Acme.Friend")]
        namespace Acme.Common;

        /// <summary>How it is paid.</summary>
        public enum Way { Cash, [JsonStringEnumMemberName("by-card")] Card }

        /// <summary>What it costs.</summary>
        /// <param name="Amount">How much.</param>
        /// <param name="Way">Which way.</param>
        public sealed record Price([Range(0, 10)] decimal Amount, Way Way = Way.Card, string Unit = "piece", string? Note = "n")
        {
            /// <summary>How often.</summary>
            public int Times { get; init; } = 2;
            public string? Text { get; init; } = "t";
            internal int Inside { get; set; }
            public string Shown => $"{Amount}";
        }

        public struct Size { public int Width { get; init; } public int? Height { get; set; } }
        public sealed class Page<T> { public required IReadOnlyList<T> Items { get; init; } public T? Last { get; init; } }
        public abstract class Named { public required string Name { get; init; } }
        public sealed class Place : Named { public int Floor { get; init; } = 1; }
        [JsonDerivedType(typeof(Yes), "yes"), JsonDerivedType(typeof(No), "no")] public abstract record Choice;
        public sealed record Yes : Choice; public sealed record No(string Why) : Choice;
        internal sealed record Secret(string Text) { internal Secret() : this("") { } }
        public sealed class Kept { [JsonInclude] public int Number { get; private set; } }
        internal sealed class Closed { internal Closed(string text) { Text = text; } public string Text { get; } }
        """;

    private const string Ask = """
        using Acme.Common;
        namespace Acme;
        [Interaction("a/b")]
        public sealed partial record Ask(Price Price, Size? Size, Page<Price?> Pages, Place Place, Choice Choice) { [Outcome("ok")] public sealed partial record Ok(Price? Price = null); }
        """;

    private const string Document = """{"price":{"amount":1},"pages":{"items":[null,{"amount":2,"way":"Cash","times":5,"text":null}]},"place":{"name":"x"},"choice":{"why":"no","$type":"no"}}""";

    [Fact]
    public void They_are_read_and_written_as_those_of_the_assembly_itself()
    {
        var contract = Contract("Acme.App", Ask, out var problems);
        problems.ShouldBeEmpty();

        contract.ShouldNotBeNull();
        var value = contract.Accept(Document);
        var written = contract.Write(value);

        written.ShouldBe("""{"price":{"amount":1,"way":"by-card","unit":"piece","note":"n","times":2,"text":"t"},"pages":{"items":[null,{"amount":2,"way":"Cash","unit":"piece","note":"n","times":5,"text":null}],"last":null},"place":{"name":"x","floor":1},"choice":{"$type":"no","why":"no"}}""");
        contract.Write(JsonSerializer.Deserialize(written, value.GetType(), JudgedCases.Options)!).ShouldBe(written);
        contract.Write(JsonSerializer.Deserialize(Document, value.GetType(), JudgedCases.Options)!).ShouldBe(written);
        contract.Refuse("""{"price":{"amount":11,"inside":1},"pages":{},"place":{"floor":2},"choice":{}}""").ShouldBe(
            [
                "/price/amount maximum: must be at most 10, is 11",
                "/price/inside additionalProperties: is not a member of this object",
                "/pages/items required: is required",
                "/place/name required: is required",
                "/choice/$type required: is required",
            ]);
    }

    [Fact]
    public void They_are_described_where_their_documentation_is_at_hand()
    {
        var contract = Contract("Acme.App", Ask, out _)!;

        contract.PayloadSchema.ShouldContain("\"description\":\"What it costs.\"");
        contract.PayloadSchema.ShouldContain("\"description\":\"How much.\"");
        contract.PayloadSchema.ShouldContain("\"description\":\"How often.\"");
        contract.PayloadSchema.ShouldContain("\"description\":\"How it is paid.\"");
    }

    [Theory]
    [InlineData("Acme.Friend", "Secret", "NoConstructor Secret")]
    [InlineData("Acme.Friend", "Closed", "")]
    [InlineData("Acme.Stranger", "Kept", "UnsupportedMember Kept.Number")]
    [InlineData("Acme.Stranger", "Closed", "Unresolved Ask.Value")]
    public void What_is_internal_there_is_read_by_friends_alone(string assembly, string type, string expected)
    {
        var source = $$"""using Acme.Common; namespace Acme; [Interaction("a/b")] internal sealed partial record Ask({{type}} Value) { [Outcome("ok")] internal sealed partial record Ok; }""";

        var contract = Contract(assembly, source, out var problems);

        if (expected.Length > 0)
        {
            problems.ShouldHaveSingleItem().ShouldStartWith(expected);
            return;
        }

        problems.ShouldBeEmpty();
        contract.ShouldNotBeNull();
        contract.Write(contract.Accept("""{"value":{"text":"x"}}""")).ShouldBe("""{"value":{"text":"x"}}""");
    }

    private static InteractionContract? Contract(string assembly, string source, out string[] problems)
    {
        var library = Compilations.CreateAssembly("Acme.Common", Library);
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        library.Emit(image, xmlDocumentationStream: documentation).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        documentation.Position = 0;
        var reference = MetadataReference.CreateFromImage(image.ToArray(), documentation: new XmlFileDocumentation(documentation));
        var compilation = Compilations.CreateAssembly(assembly, source).AddReferences(reference);
        problems = ReadProblems.Of(compilation, "Acme.Ask");
        if (problems.Length > 0)
        {
            return null;
        }

        var output = GeneratorRun.Of(compilation).Compilation;
        Compilations.Problems(output).ShouldBeEmpty();
        using var app = new MemoryStream();
        output.Emit(app).Success.ShouldBeTrue();
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        image.Position = 0;
        context.LoadFromStream(image);
        app.Position = 0;
        return (InteractionContract)context.LoadFromStream(app).GetType("Acme.AskContract", throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;
    }
}
