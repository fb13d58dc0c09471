using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Annotations;

internal static class UnsupportedAnnotationCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnsupportedAnnotation,
    [
        new(
            "credit card",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1050:CreditCard|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("^[0-9]+$")] string Text) { {{Ok}} }"""),
        new(
            "validation of its own",
            $$"""public sealed class OwnAttribute : ValidationAttribute; [Interaction("acme/one")] public sealed partial record One([{|EI1050:Own|}] string Text) { {{Ok}} }""",
            $$"""public sealed class OwnAttribute : Attribute; [Interaction("acme/one")] public sealed partial record One([Own] string Text) { {{Ok}} }"""),
        new(
            "converter",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: {|EI1050:JsonConverter(typeof(JsonStringEnumConverter))|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonPropertyName("words")] string Text) { {{Ok}} }"""),
        new(
            "converter of a type",
            $$"""[{|EI1050:JsonConverter(typeof(JsonStringEnumConverter))|}] public sealed record Inner(int Count); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""[JsonConverter(typeof(JsonStringEnumConverter))] public enum Inner { A } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "converter of the interaction",
            $$"""[Interaction("acme/one"), {|EI1050:JsonConverter(typeof(JsonStringEnumConverter))|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "numbers in texts",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: {|EI1050:JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)|}] int Count) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonNumberHandling(JsonNumberHandling.Strict)] int Count) { {{Ok}} }"""),
        new(
            "unknown members",
            $$"""[{|EI1050:JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)|}] public sealed record Inner(int Count); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed record Inner(int Count); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "list that is filled",
            $$"""[Interaction("acme/one")] public sealed partial record One { [{|EI1050:JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|}] public List<int> Values { get; } = []; {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { [JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)] public List<int> Values { get; set; } = []; public List<int> Computed { get; } = []; {{Ok}} }"""),
        new(
            "more members, of an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { [{|EI1050:JsonExtensionData|}] public Dictionary<string, JsonElement>? More { get; } } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { public Dictionary<string, JsonElement>? More { get; init; } } }"""),
        new(
            "types that the interaction may be",
            $$"""[Interaction("acme/one"), {|EI1050:JsonPolymorphic|}, {|EI1050:JsonDerivedType(typeof(One), "one")|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[JsonPolymorphic, JsonDerivedType(typeof(Leaf), "one")] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "types that an outcome may be",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok"), {|EI1050:JsonDerivedType(typeof(Ok), "ok")|}] public sealed partial record Ok; }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok"), Description("ok"), Obsolete] public sealed partial record Ok; }"""),
        new(
            "unknown derived types",
            $$"""[{|EI1050:JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators = true)|}, JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators = false), JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "never read",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { [{|EI1050:JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)|}] public int Count { get; set; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public int Count { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Number { get; set; } {{Ok}} }"""),
        new(
            "rule over two members, file, enum and phone",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text, [property: {|EI1050:Compare("Text")|}] string Again, [property: {|EI1050:Phone|}] string Number, [{|EI1050:EnumDataType(typeof(DayOfWeek))|}] string Day, [{|EI1050:FileExtensions|}] string File) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Display(Name = "text")] string Text, [property: Editable(true), Key] string Again, [EmailAddress] string Number, [property: ScaffoldColumn(false)] string Day) { {{Ok}} }"""),
        new(
            "of a base, generic, in a namespace",
            $$"""namespace UnsupportedAnnotation.Wrong; public class LimitAttribute : RangeAttribute { public LimitAttribute() : base(1, 2) { } } public class Base<T> { [{|EI1050:Limit|}] public T? Value { get; set; } } public sealed class Inner : Base<int>; [Interaction("acme/one")] internal partial record One(List<Inner> Values) { {{Ok}} }""",
            $$"""namespace UnsupportedAnnotation.Right; public class LimitAttribute : Attribute; public class Base<T> { [Limit, Range(1, 2)] public T? Value { get; set; } } public sealed class Inner : Base<int>; [Interaction("acme/one")] internal partial record One(List<Inner> Values) { {{Ok}} }"""),
    ]);
}
