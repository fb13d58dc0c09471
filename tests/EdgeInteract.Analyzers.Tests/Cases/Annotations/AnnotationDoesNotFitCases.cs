using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Annotations;

internal static class AnnotationDoesNotFitCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.AnnotationDoesNotFit,
    [
        new(
            "range of a text",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:Range(1, 2)|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Range(1, 2)] int Number) { {{Ok}} }"""),
        new(
            "default of another type",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:DefaultValue("5")|}] int Number) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([DefaultValue(5)] int Number) { {{Ok}} }"""),
        new(
            "lengths that leave nothing",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(3), {|EI1051:MaxLength(2)|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(2), MaxLength(3)] string Text) { {{Ok}} }"""),
        new(
            "lengths that leave nothing, and a name besides",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(3), {|EI1051:MaxLength(2)|}, Display(Name = "text")] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(3), MaxLength(3), Display(Name = "text")] string Text) { {{Ok}} }"""),
        new(
            "on the parameter and on the property",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: Range(5, 9)] [param: {|EI1051:Range(1, 4)|}] int Number) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: Range(4, 9)] [param: Range(1, 4)] int Number) { {{Ok}} }"""),
        new(
            "limits in the wrong order, on a nullable number",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:Range(9, 1)|}] int? Number) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Range(9, 9)] int? Number) { {{Ok}} }"""),
        new(
            "beyond the type",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:Range(256, 300)|}] byte Number) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Range(255, 300)] byte Number) { {{Ok}} }"""),
        new(
            "both limits excluded",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:Range(1, 2, MinimumIsExclusive = true, MaximumIsExclusive = true)|}] int Number) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Range(1, 3, MinimumIsExclusive = true, MaximumIsExclusive = true)] int Number) { {{Ok}} }"""),
        new(
            "date",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:Range(typeof(DateOnly), "2026-01-01", "2026-12-31")|}] DateOnly Day) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Range(typeof(decimal), "0.5", "60")] decimal Days) { {{Ok}} }"""),
        new(
            "length of a number, and of bytes",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:MaxLength(3)|}] int Number, [{|EI1051:MaxLength(3)|}] byte[] Bytes) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([MaxLength(3)] int[] Numbers, [MaxLength(3)] string Bytes, [Length(1, 2)] Dictionary<string, int> Map) { {{Ok}} }"""),
        new(
            "below zero",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:MinLength(-1)|}] string Text, [{|EI1051:StringLength(3, MinimumLength = 4)|}] string Other) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(0)] string Text, [StringLength(4, MinimumLength = 4)] string Other) { {{Ok}} }"""),
        new(
            "lowest length of a set",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:MinLength(2)|}] HashSet<int> Numbers) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([MinLength(1)] HashSet<int> Numbers) { {{Ok}} }"""),
        new(
            "pattern of a number, address of a list",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:RegularExpression("[0-9]+")|}] int Number, [{|EI1051:EmailAddress|}] List<string> Addresses, [{|EI1051:Url|}] Guid Link) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([RegularExpression("[0-9]+")] string Number, [EmailAddress] string? Address, [Url] Uri Link) { {{Ok}} }"""),
        new(
            "free JSON that has to be there",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:Required|}] JsonElement Value) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([Required] string? Value, [property: JsonRequired] JsonElement Other) { {{Ok}} }"""),
        new(
            "values of another type",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:AllowedValues("1", "2")|}] int Number, [{|EI1051:DeniedValues(1)|}] DayOfWeek Day) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([AllowedValues(1, 2)] int Number, [DeniedValues(DayOfWeek.Sunday)] DayOfWeek Day) { {{Ok}} }"""),
        new(
            "all values denied",
            $$"""[Interaction("acme/one")] public sealed partial record One([AllowedValues("a"), {|EI1051:DeniedValues("a", "b")|}] string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([AllowedValues("a", "c"), DeniedValues("a", "b")] string Text) { {{Ok}} }"""),
        new(
            "default that differs from that of C#",
            $$"""[Interaction("acme/one")] public sealed partial record One([{|EI1051:DefaultValue(4)|}] int Number = 5) { [{|EI1051:DefaultValue("a")|}] public string Text { get; init; } = "b"; {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([DefaultValue(5)] int Number = 5) { [DefaultValue("b")] public string Text { get; init; } = "b"; {{Ok}} }"""),
        new(
            "default of what has to be there",
            $$"""[Interaction("acme/one")] public sealed partial record One { [{|EI1051:DefaultValue(5)|}] public required int Number { get; init; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { [DefaultValue(5)] public int Number { get; init; } = 5; public required int Other { get; init; } {{Ok}} }"""),
        new(
            "left out where it is null, and null is something else",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: {|EI1051:JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)|}] string? Text = "a") { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text = null) { {{Ok}} }"""),
        new(
            "limits of the name of a catch-all",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest([{|EI1051:MaxLength(10)|}, Description("name")] string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest([Description("name")] string Name, [MaxLength(10)] string? Comment); }"""),
        new(
            "of a member of a struct in a list, in a namespace",
            $$"""namespace AnnotationDoesNotFit.Wrong; public struct Inner { [{|EI1051:Range(1, 2)|}] public bool Flag { get; set; } } [Interaction("acme/one")] internal partial record One(List<Inner> Values) { {{Ok}} }""",
            $$"""namespace AnnotationDoesNotFit.Right; public struct Inner { [AllowedValues(true)] public bool Flag { get; set; } } [Interaction("acme/one")] internal partial record One(List<Inner> Values) { {{Ok}} }"""),
    ]);
}
