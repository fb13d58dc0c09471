using System.Text.Json;
using System.Text.Json.Nodes;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Collections;

/// <summary>Members that hold JSON which nobody looks into, by any of the types that System.Text.Json has for it.</summary>
public sealed class JsonTests
{
    private static readonly string[] s_values = ["null", "true", "1.50", "\"x\"", "[]", "[null,{\"a\":1}]", "{}", "{\"a\":null,\"b\":[1]}"];

    // The type of a member, and which of the values it takes: nothing but null, all, objects, arrays.
    private static readonly (string Type, Func<char, bool> IsRight)[] s_members =
    [
        ("JsonElement", static _ => true), ("JsonElement?", static _ => true), ("JsonDocument", static _ => true), ("JsonDocument?", static _ => true),
        ("object", static first => first != 'n'), ("object?", static _ => true),
        ("System.Text.Json.Nodes.JsonNode", static first => first != 'n'), ("System.Text.Json.Nodes.JsonNode?", static _ => true),
        ("System.Text.Json.Nodes.JsonObject", static first => first == '{'), ("System.Text.Json.Nodes.JsonObject?", static first => first is '{' or 'n'),
        ("System.Text.Json.Nodes.JsonArray", static first => first == '['), ("System.Text.Json.Nodes.JsonArray?", static first => first is '[' or 'n'),
    ];

    [Fact]
    public async Task Every_type_of_JSON_takes_what_System_Text_Json_gives_it_alone_and_in_collections()
    {
        string[] forms = ["{0}", "List<{0}>", "Dictionary<string, {0}>", "IReadOnlyDictionary<Colour, {0}>"];
        string[] documents = ["{0}", "[{0}]", "{{\"k\":{0}}}", "{{\"Red\":{0}}}"];
        var members = s_members.SelectMany(static _ => Enumerable.Range(0, 4), (member, form) => (member.IsRight, Form: form, Type: Format(forms[form], member.Type))).ToArray();
        var judges = new Judges(Declare(string.Join(", ", members.Select(static (member, index) => $"{member.Type}{(member.Type.EndsWith('?') ? "" : "?")} M{index} = null"))));
        var cases =
            from member in members.Select(static (member, index) => (member, index))
            from value in s_values
            let isNullable = member.member.Form == 0
            select ($"{{\"m{member.index}\":{Format(documents[member.member.Form], value)}}}", member.member.IsRight(value[0]) || (isNullable && value == "null"));

        await judges.ShouldAgreeAsync("json", [("{}", true), .. cases]);
    }

    [Fact]
    public async Task A_member_that_must_be_there_may_be_null_only_where_null_is_a_value()
    {
        var judges = new Judges(Declare(string.Join(", ", s_members.Where(static member => !member.Type.EndsWith('?')).Select(static (member, index) => $"{member.Type} M{index}"))));
        const string Document = """{"m0":null,"m1":null,"m2":1,"m3":[null],"m4":{},"m5":[]}""";

        await judges.ShouldAgreeAsync("json-required",
        [
            (Document, true),
            .. new[] { "\"m0\":null,", "\"m1\":null,", "\"m2\":1,", "\"m3\":[null],", "\"m4\":{},", ",\"m5\":[]" }.Select(static part => (Document.Replace(part, "", StringComparison.Ordinal), false)),
            (Document.Replace("\"m2\":1", "\"m2\":null", StringComparison.Ordinal), false),
            (Document.Replace("\"m3\":[null]", "\"m3\":null", StringComparison.Ordinal), false),
        ]);
    }

    // System.Text.Json reads a null as a document that is null.
    [Theory]
    [InlineData("JsonDocument? At { get; set; }")]
    [InlineData("JsonDocument? At { get; init; } = null;")]
    public void A_document_that_is_not_there_is_not_written_as_one_that_is_null(string member)
    {
        var contract = new Judges(Declare("int A = 0").Replace("[Outcome", $"public {member} [Outcome", StringComparison.Ordinal)).Contract;

        contract.Write(contract.Accept("{}")).ShouldBe("""{"a":0}""");
        contract.Write(contract.Accept("""{"at":null}""")).ShouldBe("""{"a":0,"at":null}""");
        Objects.ReadProblems.Of(Declare("[property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonDocument? At = null"), "Acme.Judged.Judged")
            .ShouldHaveSingleItem().ShouldStartWith("AnnotationDoesNotFit Judged.At");
    }

    [Theory]
    [InlineData("""{"node":{"a":1,"a":2}}""", "/node duplicate: has a member more than once")]
    [InlineData("""{"all":[1,{"b":[{"c":1,"c":2}]}]}""", "/all/1 duplicate: has a member more than once")]
    [InlineData("""{"node":null}""", "/node type: must be a value, is null")]
    [InlineData("""{"all":[null]}""", "/all/0 type: must be a value, is null")]
    public void What_is_wrong_within_is_named_by_its_place(string document, string error) =>
        new Judges(Declare("System.Text.Json.Nodes.JsonNode Node = null!, List<object>? All = null")).Contract.Refuse(document).ShouldBe([error]);

    [Fact]
    public void What_is_any_JSON_is_written_from_every_type_that_is_JSON_and_from_no_other()
    {
        var contract = new Judges(Declare("object? One = null, List<object?>? All = null")).Contract;
        var type = contract.Accept("{}").GetType();
        List<object?> all =
        [
            null, "é", true, (byte)1, (sbyte)-1, (short)-2, (ushort)2, -3, 3U, long.MinValue, ulong.MaxValue, 1.5F, 0.1, 1.50M, JsonElement.Parse("[1]"), JsonDocument.Parse("{}"), JsonValue.Create(7), new JsonObject { ["a"] = null },
        ];

        contract.Write(Activator.CreateInstance(type, [new JsonArray(1), all])!).ShouldBe(
            """{"one":[1],"all":[null,"\u00E9",true,1,-1,-2,2,-3,3,-9223372036854775808,18446744073709551615,1.5,0.1,1.50,[1],{},7,{"a":null}]}""");
        Should.Throw<NotSupportedException>(() => contract.Write(Activator.CreateInstance(type, [new Uri("urn:x"), null])!)).Message.ShouldContain("System.Uri");
        Should.Throw<ArgumentException>(() => contract.Write(Activator.CreateInstance(type, [double.NaN, null])!));
    }

    private static string Format(string format, string argument) => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, argument);

    private static string Declare(string members) => $$"""
        namespace Acme.Judged;

        public enum Colour { Red }

        [Interaction("acme/judged")]
        public sealed partial record Judged({{members}})
        {
            [Outcome("done")] public sealed partial record Done;
        }
        """;
}
