using EdgeInteract.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Tests;

public sealed class BadDeclarationTests
{
    private const string Good = """[Interaction("a/good")] public partial record Good(string Text) { [Outcome("ok")] public partial record Ok; }""";
    private const string Ok = """[Outcome("ok")] public partial record Ok;""";

    public static TheoryData<string, string> Declarations => new()
    {
        { "not partial", $$"""[Interaction("a/b")] public record Bad(string Text) { {{Ok}} }""" },
        { "outcome not partial", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] public record Ok; }""" },
        { "no outcome", """[Interaction("a/b")] public partial record Bad(string Text);""" },
        { "duplicate outcome", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [Outcome("ok")] public partial record Fine; }""" },
        { "outcomes that differ in the case of the record", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [Outcome("k")] public partial record ok; }""" },
        { "empty outcome", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("")] public partial record Ok; }""" },
        { "null outcome", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome(null!)] public partial record Ok; }""" },
        { "outcome without a name", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome] public partial record Ok; }""" },
        { "outcome outside", """[Interaction("a/b")] public partial record Bad(string Text); [Outcome("ok")] public partial record Ok;""" },
        { "private outcome", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] private partial record Ok; }""" },
        { "outcome less visible than the interaction", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] internal partial record Ok; }""" },
        { "protected internal", $$"""public partial class Outer { [Interaction("a/b")] protected internal partial record Bad(string Text) { {{Ok}} } }""" },
        { "generic outcome", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] public partial record Ok<T>; }""" },
        { "outcome that is a class", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] public partial class Ok; }""" },
        { "outcome that is abstract", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] public abstract partial record Ok; }""" },
        { "outcome with a base", $$"""[Interaction("a/b")] public partial record Bad(string Text) { public record Base; [Outcome("ok")] public partial record Ok : Base; }""" },
        { "outcome named Outcome", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] public partial record Outcome; }""" },
        { "member named Outcome", $$"""[Interaction("a/b")] public partial record Bad(string Outcome) { {{Ok}} }""" },
        { "outcome with a member named Match", """[Interaction("a/b")] public partial record Bad(string Text) { [Outcome("ok")] public partial record Ok(string Match); }""" },
        { "malformed key", $$"""[Interaction("Bad Key")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "key with a newline", $$"""[Interaction("a/b\n")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "key without organisation", $$"""[Interaction("approval")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "unknown policy", $$"""[Interaction("a/b", ResponsePolicy = (InteractionResponsePolicy)2)] public partial record Bad(string Text) { {{Ok}} }""" },
        { "catch-all alone", """[Interaction("a/b")] public partial record Bad(string Text) { [CatchAllOutcome] public partial record Rest(string Name); }""" },
        { "two catch-alls", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome] public partial record A(string Name); [CatchAllOutcome] public partial record B(string Name); }""" },
        { "catch-all with an outcome", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome, Outcome("rest")] public partial record Rest(string Name); }""" },
        { "catch-all without a name", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome] public partial record Rest; }""" },
        { "catch-all with another first member", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome] public partial record Rest(string Comment, string Name); }""" },
        { "catch-all with a name that may be null", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome] public partial record Rest(string? Name); }""" },
        { "catch-all with a name that is a number", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome] public partial record Rest(int Name); }""" },
        { "catch-all with a rule for its name", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome] public partial record Rest([MaxLength(5)] string Name); }""" },
        { "catch-all that is a member", $$"""[Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} [CatchAllOutcome] public partial record Rest(string Name, Bad.Rest? Inner = null); }""" },
        { "dictionary of what has no shape", $$"""[Interaction("a/b")] public partial record Bad(Dictionary<string, Stack<int>> Value) { {{Ok}} }""" },
        { "length of bytes", $$"""[Interaction("a/b")] public partial record Bad([MaxLength(2)] byte[] Value) { {{Ok}} }""" },
        { "required any JSON", $$"""[Interaction("a/b")] public partial record Bad([Required] JsonElement? Value) { {{Ok}} }""" },
        { "email address that is a number", $$"""[Interaction("a/b")] public partial record Bad([EmailAddress] int Value) { {{Ok}} }""" },
        { "two ranges with nothing in common", $$"""[Interaction("a/b")] public partial record Bad([Range(1, 2)] [property: Range(3, 4)] int Value) { {{Ok}} }""" },
        { "two lengths with nothing in common", $$"""[Interaction("a/b")] public partial record Bad([MaxLength(2), MinLength(3)] string Value) { {{Ok}} }""" },
        { "allowed values that are all denied", $$"""[Interaction("a/b")] public partial record Bad([AllowedValues(1), DeniedValues(1)] int Value) { {{Ok}} }""" },
        { "allowed values of another type", $$"""[Interaction("a/b")] public partial record Bad([AllowedValues("1")] int Value) { {{Ok}} }""" },
        { "allowed value beyond the type", $$"""[Interaction("a/b")] public partial record Bad([AllowedValues(256)] byte Value) { {{Ok}} }""" },
        { "allowed member of another enum", $$"""public enum A { X } public enum B { X } [Interaction("a/b")] public partial record Bad([AllowedValues(B.X)] A Value) { {{Ok}} }""" },
        { "allowed fraction of an integer", $$"""[Interaction("a/b")] public partial record Bad([AllowedValues(1.5)] int Value) { {{Ok}} }""" },
        { "denied null", $$"""[Interaction("a/b")] public partial record Bad([DeniedValues(null, "a")] string? Value) { {{Ok}} }""" },
        { "default of another type", $$"""[Interaction("a/b")] public partial record Bad([DefaultValue("5")] int Value) { {{Ok}} }""" },
        { "default of null for what is never null", $$"""[Interaction("a/b")] public partial record Bad([DefaultValue(null)] string Value) { {{Ok}} }""" },
        { "two defaults", $$"""[Interaction("a/b")] public partial record Bad([DefaultValue(5)] int Value = 6) { {{Ok}} }""" },
        { "default that is not the first value", $$"""[Interaction("a/b")] public partial record Bad { [DefaultValue(5)] public int Value { get; init; } = 6; {{Ok}} }""" },
        { "default of a required member", $$"""[Interaction("a/b")] public partial record Bad { [DefaultValue(5)] public required int Value { get; init; } {{Ok}} }""" },
        { "default that is converted from a text", $$"""[Interaction("a/b")] public partial record Bad([DefaultValue(typeof(decimal), "5")] decimal Value) { {{Ok}} }""" },
        { "range on any JSON", $$"""[Interaction("a/b")] public partial record Bad([Range(1, 2)] JsonElement Value) { {{Ok}} }""" },
        { "placeholder that is any JSON", $$"""[Interaction("a/b", Title = "{Value}")] public partial record Bad(JsonElement Value) { {{Ok}} }""" },
        { "null key", $$"""[Interaction(null!)] public partial record Bad(string Text) { {{Ok}} }""" },
        { "no key", $$"""[Interaction] public partial record Bad(string Text) { {{Ok}} }""" },
        { "key that is no constant", $$"""[Interaction(Missing.Key)] public partial record Bad(string Text) { {{Ok}} }""" },
        { "generic", $$"""[Interaction("a/b")] public partial record Bad<T>(T Value) { {{Ok}} }""" },
        { "in a generic type", $$"""public partial class Outer<T> { [Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} } }""" },
        { "in a type that is not partial", $$"""public class Outer { [Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} } }""" },
        { "private", $$"""public partial class Outer { [Interaction("a/b")] private partial record Bad(string Text) { {{Ok}} } }""" },
        { "file-local", """[Interaction("a/b")] file partial record Bad(string Text) { [Outcome("ok")] public partial record Ok; }""" },
        { "record struct", $$"""[Interaction("a/b")] public partial record struct Bad(string Text) { {{Ok}} }""" },
        { "class", $$"""[Interaction("a/b")] public partial class Bad { {{Ok}} }""" },
        { "enum", """[Interaction("a/b")] public enum Bad { One }""" },
        { "base record", $$"""public record Base; [Interaction("a/b")] public partial record Bad(string Text) : Base { {{Ok}} }""" },
        { "stack member", $$"""[Interaction("a/b")] public partial record Bad(Stack<int> Value) { {{Ok}} }""" },
        { "delegate member", $$"""[Interaction("a/b")] public partial record Bad(Action Value) { {{Ok}} }""" },
        { "pointer member", $$"""[Interaction("a/b")] public unsafe partial record Bad(int* Value) { {{Ok}} }""" },
        { "tuple member", $$"""[Interaction("a/b")] public partial record Bad((int, int) Value) { {{Ok}} }""" },
        { "large integer member", $$"""[Interaction("a/b")] public partial record Bad(System.Numerics.BigInteger Value) { {{Ok}} }""" },
        { "native integer member", $$"""[Interaction("a/b")] public partial record Bad(nint Value) { {{Ok}} }""" },
        { "rune member", $$"""[Interaction("a/b")] public partial record Bad(System.Text.Rune Value) { {{Ok}} }""" },
        { "placeholder of bytes", $$"""[Interaction("a/b", Title = "{Value}")] public partial record Bad(byte[] Value) { {{Ok}} }""" },
        { "range with nothing in it", $$"""[Interaction("a/b")] public partial record Bad([Range(2, 1)] int Value) { {{Ok}} }""" },
        { "range beyond the type", $$"""[Interaction("a/b")] public partial record Bad([Range(300, 400)] byte Value) { {{Ok}} }""" },
        { "range between two integers", $$"""[Interaction("a/b")] public partial record Bad([Range(0.1, 0.9)] long Value) { {{Ok}} }""" },
        { "range on a time", $$"""[Interaction("a/b")] public partial record Bad([Range(typeof(TimeSpan), "00:00", "01:00")] TimeSpan Value) { {{Ok}} }""" },
        { "range on a date", $$"""[Interaction("a/b")] public partial record Bad([Range(typeof(DateOnly), "2026-01-01", "2026-12-31")] DateOnly Value) { {{Ok}} }""" },
        { "two-dimensional member", $$"""[Interaction("a/b")] public partial record Bad(int[,] Value) { {{Ok}} }""" },
        { "framework class member", $$"""[Interaction("a/b")] public partial record Bad(System.Text.StringBuilder Value) { {{Ok}} }""" },
        { "missing member type", $$"""[Interaction("a/b")] public partial record Bad(Missing Value) { {{Ok}} }""" },
        { "missing item type", $$"""[Interaction("a/b")] public partial record Bad(List<Missing> Value) { {{Ok}} }""" },
        { "interface member", $$"""public interface IThing; [Interaction("a/b")] public partial record Bad(IThing Value) { {{Ok}} }""" },
        { "flags", $$"""[Flags] public enum F { A = 1, B = 2 } [Interaction("a/b")] public partial record Bad(F Value) { {{Ok}} }""" },
        { "bad nested member", $$"""public record Inner(Stack<int> Value); [Interaction("a/b")] public partial record Bad(Inner Value) { {{Ok}} }""" },
        { "two constructors", $$"""[Interaction("a/b")] public partial record Bad(string Text) { public Bad() : this("") { } {{Ok}} }""" },
        { "private constructor", $$"""[Interaction("a/b")] public partial record Bad { private Bad() { } {{Ok}} }""" },
        { "parameter without a property", $$"""[Interaction("a/b")] public partial record Bad { public Bad(string text) { _ = text; } {{Ok}} }""" },
        { "two members of one name", $$"""[Interaction("a/b")] public partial record Bad(string Text, [property: JsonPropertyName("text")] string Other) { {{Ok}} }""" },
        { "range on a text", $$"""[Interaction("a/b")] public partial record Bad([Range(1, 2)] string Text) { {{Ok}} }""" },
        { "length on a number", $$"""[Interaction("a/b")] public partial record Bad([MinLength(1)] int Number) { {{Ok}} }""" },
        { "length below zero", $$"""[Interaction("a/b")] public partial record Bad([MinLength(-1)] string Text) { {{Ok}} }""" },
        { "broken pattern", $$"""[Interaction("a/b")] public partial record Bad([RegularExpression("[")] string Text) { {{Ok}} }""" },
        { "look-ahead pattern", $$"""[Interaction("a/b")] public partial record Bad([RegularExpression("(?=a)a")] string Text) { {{Ok}} }""" },
        { "annotation that is not carried", $$"""[Interaction("a/b")] public partial record Bad([CreditCard] string Text) { {{Ok}} }""" },
        { "validation of the author's own", $$"""public class Own : ValidationAttribute; [Interaction("a/b")] public partial record Bad([Own] string Text) { {{Ok}} }""" },
        { "converter", $$"""[Interaction("a/b")] public partial record Bad([property: JsonConverter(typeof(int))] string Text) { {{Ok}} }""" },
        { "timeout too short", $$"""[Interaction("a/b"), InteractionTimeout] public partial record Bad(string Text) { {{Ok}} }""" },
        { "timeout too long", $$"""[Interaction("a/b"), InteractionTimeout(Days = 8)] public partial record Bad(string Text) { {{Ok}} }""" },
        { "timeout that overflows", $$"""[Interaction("a/b"), InteractionTimeout(Days = int.MaxValue, Hours = int.MinValue)] public partial record Bad(string Text) { {{Ok}} }""" },
        { "empty title", $$"""[Interaction("a/b", Title = " ")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "unknown placeholder", $$"""[Interaction("a/b", Title = "{Nothing}")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "open placeholder", $$"""[Interaction("a/b", Title = "{Text")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "closed placeholder", $$"""[Interaction("a/b", Title = "Text}")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "long title", $$"""[Interaction("a/b", Title = "{{new string('x', 201)}}")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "client that is no name", $$"""[Interaction("a/b", Client = "not a name")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "client that is a keyword", $$"""[Interaction("a/b", Client = "class")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "client that is taken", $$"""public class Taken; [Interaction("a/b", Client = "Taken")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "contract name that is taken", $$"""public class BadContract; [Interaction("a/b")] public partial record Bad(string Text) { {{Ok}} }""" },
        { "unfinished", """[Interaction("a/b")] public partial record Bad(string""" },
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public void A_bad_declaration_is_skipped_and_the_good_ones_are_not(string what, string declaration)
    {
        var run = GeneratorRun.Of(declaration, Good);

        run.Failure.ShouldBeNull(what);
        run.Diagnostics.ShouldBeEmpty(what);
        string.Join(' ', run.Sources.Keys.Order(StringComparer.Ordinal)).ShouldBe(
            "Good.g.cs InteractionRegistration.g.cs Interactions.Client.g.cs", what);
        ProblemsOfGeneratedCode(run).ShouldBeEmpty(what);
    }

    [Fact]
    public void Of_two_declarations_with_one_key_the_first_by_name_is_emitted()
    {
        var run = GeneratorRun.Of(Good, $$"""[Interaction("a/good")] public partial record Another(string Text) { {{Ok}} }""");

        run.Failure.ShouldBeNull();
        run.Sources.ContainsKey("Another.g.cs").ShouldBeTrue();
        run.Sources.ContainsKey("Good.g.cs").ShouldBeFalse();
        Compilations.Problems(run.Compilation).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("EdgeInteract", true)]
    [InlineData("EdgeInteract.Tests", false)]
    [InlineData("edgeinteract", false)]
    public void Keys_without_organisation_are_of_the_runtime_alone(string assembly, bool isEmitted)
    {
        var run = GeneratorRun.Of(Compilations.CreateAssembly(assembly, $$"""[Interaction("approval")] public partial record Approval(string Text) { {{Ok}} }"""));

        run.Failure.ShouldBeNull();
        run.Sources.ContainsKey("Approval.g.cs").ShouldBe(isEmitted);
    }

    [Fact]
    public void An_assembly_without_declarations_gets_nothing() => GeneratorRun.Of("public class Nothing;").Sources.ShouldBeEmpty();

    private static string[] ProblemsOfGeneratedCode(GeneratorRun run) =>
    [
        .. run.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true)
            .Select(diagnostic => diagnostic.ToString()),
    ];
}
