namespace EdgeInteract.Analyzers.Tests.Cases;

internal static class TypeCases
{
    private const string Ok = RuleCases.Ok;

    public static IEnumerable<RuleCase> All =>
    [
        new(
            "NotPartial",
            "interaction",
            $$"""[Interaction("acme/one")] public sealed record {|EI1001:One|}(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "NotPartial",
            "outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed record {|EI1001:Ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "NotPartial",
            "containing type",
            $$"""public static class {|EI1001:Outer|} { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public static partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "NotRecordClass",
            "class",
            $$"""[Interaction("acme/one")] public sealed partial class {|EI1002:One|} { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "NotRecordClass",
            "outcome that is a class",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial class {|EI1002:Ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public sealed class Helper; }"""),
        new(
            "Generic",
            "interaction",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1003:One|}<T>(string Text) { {{Ok}} }""",
            $$"""public sealed record Pair<T>(T Left, T Right); [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "Inaccessible",
            "private",
            $$"""public partial class Outer { [Interaction("acme/one")] private sealed partial record {|EI1004:One|}(string Text) { {{Ok}} } }""",
            $$"""public partial class Outer { [Interaction("acme/one")] internal sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "Inaccessible",
            "outcome without a modifier",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] sealed partial record {|EI1004:Ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "Inaccessible",
            "file-local",
            $$"""[Interaction("acme/one")] file sealed partial record {|EI1004:One|}(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "HasBaseType",
            "interaction",
            $$"""public abstract record Base; [Interaction("acme/one")] public sealed partial record {|EI1005:One|}(string Text) : Base { {{Ok}} }""",
            $$"""public interface IBase; [Interaction("acme/one")] public sealed partial record One(string Text) : IBase { {{Ok}} }"""),
        new(
            "GeneratedNameTaken",
            "member named Outcome",
            $$"""[Interaction("acme/one")] public sealed partial record {|EI1006:One|}(string Outcome) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Outcomes) { {{Ok}} }"""),
        new(
            "GeneratedNameTaken",
            "contract",
            $$"""public class OneContract; [Interaction("acme/one")] public sealed partial record {|EI1006:One|}(string Text) { {{Ok}} }""",
            $$"""namespace Other { public class OneContract; } namespace Acme { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
    ];
}
