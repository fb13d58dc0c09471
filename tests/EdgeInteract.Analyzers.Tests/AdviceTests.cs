using EdgeInteract.Analyzers.Tests.Harness;

namespace EdgeInteract.Analyzers.Tests;

/// <summary>A message says what to do.</summary>
public sealed class AdviceTests
{
    private const string Types = """

        [Flags] public enum Colours { Red = 1, Blue = 2 }
        public enum Twice { One = 1, First = 1 }
        public enum None;
        public enum Named { One, [JsonStringEnumMemberName("two ")] Two }
        public interface IThing;
        public delegate void Callback();
        public abstract record Shape;
        public partial class Holder { private sealed record Hidden(int Value); [Interaction("acme/hidden")] internal sealed partial record Asked(Hidden Value) { [Outcome("ok")] public sealed partial record Ok; } }
        """;

    [Theory]
    [InlineData("Colours", "'Colours', which has no JSON shape. A combination of flags is none of the names")]
    [InlineData("Twice", "give each its own")]
    [InlineData("Named", "has white space at an end; give 'Two' another")]
    [InlineData("None", "declare what can be chosen")]
    [InlineData("IThing", "Nothing says which class to make")]
    [InlineData("Callback", "Behaviour cannot be sent")]
    [InlineData("System.Numerics.BigInteger", "declare decimal, or string")]
    [InlineData("Stack<int>", "Declare an array, List<T>")]
    [InlineData("List<Stack<int>[]>", "'Stack<int>', which has no JSON shape")]
    [InlineData("int[,]", "declare an array of arrays")]
    [InlineData("(int Left, int Right)", "A tuple's names do not exist at run time")]
    [InlineData("System.Text.StringBuilder", "Declare a record of your own")]
    [InlineData("int*", "A pointer means nothing outside of its process")]
    public async Task What_is_said_of_a_type_fits_the_type(string type, string advice)
    {
        var found = await RuleRun.FindAsync(
            Types.Replace("private sealed record Hidden", "internal sealed record Hidden", StringComparison.Ordinal),
            $$"""[Interaction("acme/one")] public unsafe sealed partial record One({{type}} Value) { [Outcome("ok")] public sealed partial record Ok; }""");

        var diagnostic = found.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("EI1040");
        diagnostic.GetMessage(null).ShouldContain(advice);
    }

    [Fact]
    public async Task A_private_type_is_told_from_one_that_has_no_shape() =>
        (await RuleRun.FindAsync(Types)).ShouldHaveSingleItem().GetMessage(null).ShouldContain("Generated code cannot name it; make it internal or public");

    [Theory]
    [InlineData("[property: JsonConverter(typeof(JsonStringEnumConverter))] string Text", "[JsonConverter] on 'One.Text' is not carried", "Declare a type that has the shape which the converter writes")]
    [InlineData("[CreditCard] string Text", "[CreditCard] on 'One.Text'", "Say it with [RegularExpression]")]
    [InlineData("[Range(1, 2)] string Text", "[Range] cannot hold for 'One.Text'", "It is for numbers")]
    [InlineData("[MaxLength(-3)] string Text", "[MaxLength] cannot hold for 'One.Text'", "with limits from 0 on")]
    public async Task What_is_said_of_an_annotation_fits_the_annotation(string member, string what, string advice)
    {
        var found = await RuleRun.FindAsync($$"""[Interaction("acme/one")] public sealed partial record One({{member}}) { [Outcome("ok")] public sealed partial record Ok; }""");

        var message = found.ShouldHaveSingleItem().GetMessage(null);
        message.ShouldContain(what);
        message.ShouldContain(advice);
    }

    [Theory]
    [InlineData("{text}", "Write {Text}.")]
    [InlineData("{Other}", "There is no such member; there are: Text, Lines.")]
    [InlineData("{Lines}", "It is no single value")]
    public async Task What_is_said_of_a_placeholder_names_what_was_meant(string placeholder, string advice) =>
        (await RuleRun.FindAsync($$"""[Interaction("acme/one", Title = "{{placeholder}}")] public sealed partial record One(string Text, string[] Lines) { [Outcome("ok")] public sealed partial record Ok; }"""))
            .ShouldHaveSingleItem().GetMessage(null).ShouldContain(advice);

    [Theory]
    [InlineData("public sealed partial record One(string Outcome)", "", "'One.Outcome' stands in the way of the generated 'Outcome'. Give the type or member that has that name another one.")]
    [InlineData("public sealed partial record One(string Text)", "public bool Match() => true;", "'Ok.Match' stands in the way of the generated 'Match'. Give the type or member that has that name another one.")]
    public async Task What_is_said_of_a_name_that_is_taken_names_what_has_it(string head, string member, string message) =>
        (await RuleRun.FindAsync($$"""[Interaction("acme/one")] {{head}} { [Outcome("ok")] public sealed partial record Ok { {{member}} } }"""))
            .ShouldHaveSingleItem().GetMessage(null).ShouldBe(message);

    [Fact]
    public async Task An_abstract_outcome_is_told_from_a_name_that_is_taken() =>
        (await RuleRun.FindAsync("""[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public abstract partial record Ok; }"""))
            .ShouldHaveSingleItem().GetMessage(null).ShouldContain("It is abstract, and an answer has to be one: remove abstract.");

    [Fact]
    public async Task The_annotation_of_a_catch_all_is_named() =>
        (await RuleRun.FindAsync("""[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok; [CatchAllOutcome] public sealed partial record Rest([MaxLength(9)] string Name); }"""))
            .ShouldHaveSingleItem().GetMessage(null).ShouldStartWith("[MaxLength] cannot hold for 'Rest.Name'.");
}
