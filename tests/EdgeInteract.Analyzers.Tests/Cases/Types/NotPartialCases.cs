using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Types;

internal static class NotPartialCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.NotPartial,
    [
        new(
            "interaction",
            $$"""[Interaction("acme/one")] public sealed record {|EI1001:One|}(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed record {|EI1001:Ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public sealed record Helper; }"""),
        new(
            "static class around it",
            $$"""public static class {|EI1001:Outer|} { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public static partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "outermost of three",
            $$"""public class {|EI1001:Outer|} { public partial class Middle { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } } }""",
            $$"""public partial class Outer { public partial class Middle { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } public class Beside; } }"""),
        new(
            "struct around it",
            $$"""public struct {|EI1001:Outer|} { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public readonly partial struct Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "interface around it",
            $$"""public interface {|EI1001:IOuter|} { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public partial interface IOuter { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "record struct around it",
            $$"""public record struct {|EI1001:Outer|}(int Count) { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }""",
            $$"""public partial record struct Outer(int Count) { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "catch-all",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed record {|EI1001:Rest|}(string Name); }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "the interaction and what is around it",
            $$"""public class {|EI1001:Outer|} { [Interaction("acme/one")] public sealed record {|EI1001:One|}(string Text) { {{Ok}} } }""",
            $$"""public partial class Outer; public partial class Outer { [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "namespace of a file",
            $$"""namespace NotPartial.Wrong; [Interaction("acme/one")] internal record {|EI1001:One|}(int Count) { {{Ok}} }""",
            $$"""namespace NotPartial.Right; [Interaction("acme/one")] internal partial record One(int Count) { {{Ok}} }"""),
        new(
            "two outcomes of three",
            $$"""[Interaction("acme/one")] public partial record class One { public string? Text { get; init; } {{Ok}} [Outcome("no")] public record {|EI1001:No|}(string Why); [Outcome("later")] public record class {|EI1001:Later|}; }""",
            $$"""[Interaction("acme/one")] public partial record class One { public string? Text { get; init; } {{Ok}} [Outcome("no")] public partial record No(string Why); [Outcome("later")] public partial record class Later; }"""),
        new(
            "verbatim name",
            $$"""[Interaction("acme/one")] public sealed record {|EI1001:@class|}(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record @class(string Text) { {{Ok}} }"""),
        new(
            "attribute with a target, name of other letters",
            $$"""[type: Interaction("acme/one")] public sealed record {|EI1001:Prüfung|}(string Größe) { {{Ok}} }""",
            $$"""[type: Interaction("acme/one")] public sealed partial record Prüfung(string Größe) { {{Ok}} }"""),
        new(
            "outcome with a body, in another file",
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("no")] public sealed record {|EI1001:No|} { public int Count { get; init; } } }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public sealed partial record One { [Outcome("no")] public sealed partial record No { public int Count { get; init; } } }
            """),
    ]);
}
