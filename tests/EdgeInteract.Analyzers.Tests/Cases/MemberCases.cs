namespace EdgeInteract.Analyzers.Tests.Cases;

internal static class MemberCases
{
    private const string Ok = RuleCases.Ok;

    public static IEnumerable<RuleCase> All =>
    [
        new(
            "UnsupportedType",
            "list of stacks",
            $$"""[Interaction("acme/one")] public sealed partial record One({|EI1040:List<Stack<int>>|} Value) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(List<List<int>> Value) { {{Ok}} }"""),
        new(
            "UnsupportedType",
            "property",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public {|EI1040:Action?|} Value { get; set; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public string? Value { get; set; } {{Ok}} }"""),
        new(
            "UnsupportedType",
            "of a nested type, once for two interactions",
            $$"""public sealed record Inner({|EI1040:Action|} Value); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(Inner Value) { {{Ok}} }""",
            $$"""public sealed record Inner(int Value); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(Inner Value) { {{Ok}} }"""),
        new(
            "UnsupportedType",
            "enum with a name that ends in white space",
            $$"""public enum Kind { A, [JsonStringEnumMemberName("b ")] B } [Interaction("acme/one")] public sealed partial record One({|EI1040:Kind|} Value) { {{Ok}} }""",
            $$"""public enum Kind { A, [JsonStringEnumMemberName("b, c")] B } [Interaction("acme/one")] public sealed partial record One(Kind Value) { {{Ok}} }"""),
        new(
            "UnsupportedMember",
            "required field",
            $$"""public sealed class Inner { public required int {|EI1041:Count|}; } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""public sealed class Inner { public required int Count { get; init; } } [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "ConstructorNotMarked",
            "default in a record struct",
            $$"""public record struct Inner(int {|EI1045:Count|} = 3); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""[method: JsonConstructor] public record struct Inner(int Count = 3); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            "MalformedUnion",
            "no discriminator",
            $$"""[{|EI1047:JsonDerivedType(typeof(Leaf))|}] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "UnboundedType",
            "arguments that grow",
            $$"""public sealed record {|EI1046:Node|}<T>(T Value, Node<Node<T>>? Next = null); [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }""",
            $$"""public sealed record Node<T>(T Value, Node<T>? Next = null); [Interaction("acme/one")] public sealed partial record One(Node<int> Value) { {{Ok}} }"""),
        new(
            "NoConstructor",
            "two",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1042:One|}(string Text) { public One() : this("") { } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { private One() : this("") { } {{Ok}} }"""),
        new(
            "UnboundParameter",
            "no property",
            $$"""[Interaction("acme/one")] public sealed partial record One { public One(string {|EI1043:text|}) { _ = text; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public One(string text) { Text = text; } public string Text { get; } {{Ok}} }"""),
        new(
            "DuplicateMember",
            "JsonPropertyName",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text, [property: JsonPropertyName("text")] string {|EI1044:Other|}) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text, [property: JsonPropertyName("Text")] string Other) { {{Ok}} }"""),
        new(
            "UnsupportedAnnotation",
            "credit card",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1050:CreditCard|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("^[0-9]+$")] string Text) { {{Ok}} }"""),
        new(
            "UnsupportedAnnotation",
            "own validation",
            $$"""public sealed class OwnAttribute : ValidationAttribute; [Interaction("acme/one")] public sealed partial record One([{|EI1050:Own|}] string Text) { {{Ok}} }""",
            $$"""public sealed class OwnAttribute : Attribute; [Interaction("acme/one")] public sealed partial record One([Own] string Text) { {{Ok}} }"""),
        new(
            "UnsupportedAnnotation",
            "converter",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: {|EI1050:JsonConverter(typeof(JsonStringEnumConverter))|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonPropertyName("words")] string Text) { {{Ok}} }"""),
        new(
            "AnnotationDoesNotFit",
            "range of a text",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:Range(1, 2)|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Range(1, 2)] int Number) { {{Ok}} }"""),
        new(
            "AnnotationDoesNotFit",
            "default of another type",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:DefaultValue("5")|}] int Number) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([DefaultValue(5)] int Number) { {{Ok}} }"""),
        new(
            "AnnotationDoesNotFit",
            "lengths that leave nothing",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(3), {|EI1051:MaxLength(2)|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(2), MaxLength(3)] string Text) { {{Ok}} }"""),
        new(
            "UnsupportedPattern",
            "look-ahead",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1052:RegularExpression("(?=a)a")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("a")] string Text) { {{Ok}} }"""),
    ];
}
