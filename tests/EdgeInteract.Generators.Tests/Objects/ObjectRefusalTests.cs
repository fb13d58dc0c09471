namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>What is no object, or has what cannot be carried, is refused with the name of the member, and never by an exception.</summary>
public sealed class ObjectRefusalTests
{
    private const string Ok = "[Outcome(\"ok\")] public sealed partial record Ok;";

    /// <summary>Declarations, the type of the member <c>Value</c>, and what is wrong.</summary>
    public static TheoryData<string, string, string> Types => new()
    {
        { "public interface IThing;", "IThing", "UnsupportedType Bad.Value IThing" },
        { "public abstract class Base;", "Base", "UnsupportedType Bad.Value Base" },
        { "public abstract record Base;", "List<Base>", "UnsupportedType Bad.Value Base" },
        { "public class Items : List<int>;", "Items", "UnsupportedType Bad.Value Items" },
        { "public record Items : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => null!; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!; }", "Items", "UnsupportedType Bad.Value Items" },
        { "public class Failure : Exception;", "Failure", "UnsupportedType Bad.Value Failure" },
        { "public delegate void Done();", "Done", "UnsupportedType Bad.Value Done" },
        { "", "Action<int>", "UnsupportedType Bad.Value Action<int>" },
        { "", "unsafe int*", "UnsupportedType Bad.Value int*" },
        { "", "unsafe delegate*<int, void>", "UnsupportedType Bad.Value delegate*<int, void>" },
        { "", "(int A, string B)", "UnsupportedType Bad.Value (int A, string B)" },
        { "", "List<(int, int)>", "UnsupportedType Bad.Value (int, int)" },
        { "", "Tuple<int>", "UnsupportedType Bad.Value Tuple<int>" },
        { "", "dynamic", "UnsupportedType Bad.Value dynamic" },
        { "", "int[,]", "UnsupportedType Bad.Value int[,]" },
        { "", "KeyValuePair<int, int>", "UnsupportedType Bad.Value KeyValuePair<int, int>" },
        { "", "System.Text.StringBuilder", "UnsupportedType Bad.Value StringBuilder" },
        { "", "Lazy<int>", "UnsupportedType Bad.Value Lazy<int>" },
        { "", "System.Threading.Tasks.Task", "UnsupportedType Bad.Value Task" },
        { "public enum Kind { A, [JsonStringEnumMemberName(\"\")] B }", "Kind", "UnsupportedType Bad.Value Kind" },
        { "public enum Kind { A, [JsonStringEnumMemberName(\"b\\u3000\")] B }", "List<Kind>", "UnsupportedType Bad.Value Kind" },
        { "public enum Kind { A, [JsonStringEnumMemberName(\"\\nb\")] B }", "Dictionary<Kind, int>", "UnsupportedType Bad.Value Kind" },
        { "public enum Kind { A, [JsonStringEnumMemberName(null!)] B }", "Kind?", "UnsupportedType Bad.Value Kind" },
        { "public sealed record Page<T>(T Item);", "Page<Action>", "UnsupportedType Page.Item Action" },
        { "public sealed record Node<T>(T Value, Node<Node<T>>? Next = null);", "Node<int>", "UnboundedType Node" },
        { "public sealed record Pair<A, B>(A One, B Two); public sealed record Node<T>(Node<Pair<T, T>>? Next = null);", "Node<int>", "UnboundedType Node" },
        { "public sealed record A<T>(A<B<T>>? One = null, A<C<T>>? Two = null); public struct B<T>; public struct C<T>;", "A<int>", "UnboundedType A" },
        { "public sealed record Node<T>(Node<List<T>>? Next = null);", "Node<int>", "UnboundedType Node" },
        { "public sealed record Both(int Text) { public Both() : this(1) { } }", "Both", "NoConstructor Both" },
        { "public class Many { public Many(int a) { A = a; } public Many(string b) { } public int A { get; } }", "Many", "NoConstructor Many" },
        { "public class Hidden { private Hidden() { } public static Hidden Make() => new(); }", "Hidden", "NoConstructor Hidden" },
        { "public class Marked { [JsonConstructor] private Marked() { } public static Marked Make() => new(); }", "Marked", "NoConstructor Marked" },
        { "public class Marked { [JsonConstructor] public Marked() { } [JsonConstructor] public Marked(int a) { A = a; } public int A { get; } }", "Marked", "NoConstructor Marked" },
        { "public class Lost { public Lost(int number) { } }", "Lost", "UnboundParameter Lost.number Lost" },
        { "public class Lost { public Lost(ref int number) { } public int Number { get; } }", "Lost", "UnboundParameter Lost.number Lost" },
        { "public record struct Money(int Amount, string Currency = \"EUR\");", "Money", "ConstructorNotMarked Money.Currency Money" },
        { "public readonly struct Held { public Held(int number) { Number = number; } public int Number { get; } }", "Held", "ConstructorNotMarked Held.number Held" },
        { "public class Fields { public required int Number; }", "Fields", "UnsupportedMember Fields.Number" },
        { "public class Fields { [JsonInclude] public int Number; }", "Fields", "UnsupportedMember Fields.Number" },
        { "public class Inner { [JsonInclude] internal int Number { get; set; } }", "Inner", "UnsupportedMember Inner.Number" },
        { "public class Sink { public required int Number { private get; set; } public int Twice => Number * 2; }", "Sink", "UnsupportedMember Sink.Number" },
        { "public class Torn { [JsonIgnore] public required int Number { get; set; } }", "Torn", "UnsupportedMember Torn.Number" },
        { "public class Base { [JsonPropertyName(\"n\")] public virtual int Number { get; set; } } public class Derived : Base { public override int Number { get; set; } }", "Derived", "UnsupportedMember Derived.Number" },
        { "public class Base { public int Number { get; set; } } public class Derived : Base { public new int Number; }", "Derived", "UnsupportedMember Base.Number" },
        { "public class Twice { public int Number { get; set; } [JsonPropertyName(\"number\")] public int Other { get; set; } }", "Twice", "DuplicateMember Twice.Other number" },
        { "[JsonConverter(typeof(int))] public class Own;", "Own", "UnsupportedAnnotation Own System.Text.Json.Serialization.JsonConverterAttribute" },
        { "[JsonConverter(typeof(int))] public enum Own { A }", "Own", "UnsupportedAnnotation Own System.Text.Json.Serialization.JsonConverterAttribute" },
        { "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)] public class Own;", "Own", "UnsupportedAnnotation Own System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute" },
        { "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public class Own;", "Own", "UnsupportedAnnotation Own System.Text.Json.Serialization.JsonObjectCreationHandlingAttribute" },
        { "[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public class Own;", "Own", "UnsupportedAnnotation Own System.Text.Json.Serialization.JsonNumberHandlingAttribute" },
        { "public class Own { [JsonConverter(typeof(int))] public int Number { get; set; } }", "Own", "UnsupportedAnnotation Own.Number System.Text.Json.Serialization.JsonConverterAttribute" },
        { "public class Own { [JsonConverter(typeof(JsonStringEnumConverter))] public int Number { get; set; } }", "Own", "UnsupportedAnnotation Own.Number System.Text.Json.Serialization.JsonConverterAttribute" },
        { "public class Own { [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int Number { get; set; } }", "Own", "UnsupportedAnnotation Own.Number System.Text.Json.Serialization.JsonNumberHandlingAttribute" },
        { "public class Own { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> Numbers { get; } = []; public int A { get; set; } }", "Own", "UnsupportedAnnotation Own.Numbers System.Text.Json.Serialization.JsonObjectCreationHandlingAttribute" },
        { "public class Own { [JsonExtensionData] public Dictionary<string, JsonElement> Rest { get; set; } = []; }", "Own", "UnsupportedAnnotation Own.Rest System.Text.Json.Serialization.JsonExtensionDataAttribute" },
        { "public class Own { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int Number { get; set; } }", "Own", "UnsupportedAnnotation Own.Number System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "public class Own { [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int Number { get; set; } }", "Own", "UnsupportedAnnotation Own.Number System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "public class Own { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int Number { get; set; } }", "Own", "AnnotationDoesNotFit Own.Number System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "public class Own { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Text { get; set; } = \"x\"; }", "Own", "AnnotationDoesNotFit Own.Text System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "public class Own { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Number { get; set; } = 3; }", "Own", "AnnotationDoesNotFit Own.Number System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "public class Own { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public required int Number { get; set; } }", "Own", "AnnotationDoesNotFit Own.Number System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "public record Own([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Number = 3);", "Own", "AnnotationDoesNotFit Own.Number System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "[JsonPolymorphic] public abstract class Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(Leaf))] public abstract class Tree; public class Leaf : Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(Leaf), 1), JsonDerivedType(typeof(Twig), 1)] public abstract class Tree; public class Leaf : Tree; public class Twig : Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(Leaf), 1), JsonDerivedType(typeof(Leaf), 2)] public abstract class Tree; public class Leaf : Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(Leaf), 1)] public abstract class Tree; public abstract class Leaf : Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(Leaf), 1)] public abstract class Tree; public class Leaf;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(Leaf<>), 1)] public abstract class Tree; public class Leaf<T> : Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(int), 1)] public interface ITree;", "ITree", "MalformedUnion ITree" },
        { "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"a\"), JsonDerivedType(typeof(Leaf), 1)] public abstract class Tree; public class Leaf : Tree { public int A { get; set; } }", "Tree", "MalformedUnion Tree" },
        { "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"$id\"), JsonDerivedType(typeof(Leaf), 1)] public abstract class Tree; public class Leaf : Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonDerivedType(typeof(Leaf), 1)] public abstract class Tree; public class Leaf : Tree { [JsonPropertyName(\"$id\")] public int A { get; set; } }", "Tree", "MalformedUnion Tree" },
        { "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), JsonDerivedType(typeof(Leaf), 1)] public abstract class Tree { [JsonPropertyName(\"$\")] public int A { get; set; } } public class Leaf : Tree;", "Tree", "MalformedUnion Tree" },
        { "[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType), JsonDerivedType(typeof(Leaf), 1)] public class Tree; public class Leaf : Tree;", "Tree", "UnsupportedAnnotation Tree System.Text.Json.Serialization.JsonPolymorphicAttribute" },
        { "[JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators = true), JsonDerivedType(typeof(Leaf), 1)] public class Tree; public class Leaf : Tree;", "Tree", "UnsupportedAnnotation Tree System.Text.Json.Serialization.JsonPolymorphicAttribute" },
        { "[JsonDerivedType(typeof(Leaf), 1)] public abstract class Tree; public class Leaf : Tree { public Action? Do { get; set; } }", "Tree", "UnsupportedType Leaf.Do Action?" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void What_cannot_be_carried_is_named(string declarations, string type, string expected)
    {
        var unsafeModifier = type.StartsWith("unsafe ", StringComparison.Ordinal) ? "unsafe " : "";
        var source = $$"""{{declarations}} [Interaction("a/b")] public sealed {{unsafeModifier}}partial record Bad { public required {{type[unsafeModifier.Length..]}} Value { get; init; } {{Ok}} }""";

        var problems = ReadProblems.Of(source, "Bad");

        problems.ShouldHaveSingleItem().ShouldBe(expected);
        var run = Harness.GeneratorRun.Of(source);
        run.Failure.ShouldBeNull();
        run.Sources.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[Interaction(\"a/b\"), JsonDerivedType(typeof(Bad), \"bad\")] public partial record Bad(string Text) { [Outcome(\"ok\")] public partial record Ok; }")]
    [InlineData("[Interaction(\"a/b\")] public partial record Bad(string Text) { [Outcome(\"ok\"), JsonPolymorphic] public partial record Ok; }")]
    public void A_payload_and_an_outcome_are_one_type(string source) => ReadProblems.Of(source, "Bad").ShouldContain(problem => problem.StartsWith("UnsupportedAnnotation ", StringComparison.Ordinal));

    [Fact]
    public void A_long_chain_of_types_is_read_and_one_without_end_is_not()
    {
        string Chain(int length) => string.Concat(Enumerable.Range(0, length).Select(number => $"public sealed record T{number}(T{number + 1}? Next = null); ")) + $"public sealed record T{length}; "
            + $$"""[Interaction("a/b")] public sealed partial record Bad(T0 First) { {{Ok}} }""";

        ReadProblems.Of(Chain(499), "Bad").ShouldBeEmpty();
        ReadProblems.Of(Chain(500), "Bad").ShouldHaveSingleItem().ShouldStartWith("UnboundedType ");
    }
}
