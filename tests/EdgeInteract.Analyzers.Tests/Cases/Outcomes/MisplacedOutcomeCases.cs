using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Outcomes;

internal static class MisplacedOutcomeCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.MisplacedOutcome,
    [
        new(
            "beside",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } [Outcome("two")] public sealed partial record {|EI1023:Two|};""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record Two; }"""),
        new(
            "in an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { [CatchAllOutcome] public sealed record {|EI1023:Two|}(string Name); } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { public sealed record Two(string Name); } }"""),
        new(
            "in a class of the interaction",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public static class Outcomes { [Outcome("two")] public sealed record {|EI1023:Two|}; } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("two")] public sealed partial record Two; public static class Outcomes { public const string Two = "two"; } }"""),
        new(
            "in an ordinary record",
            """public sealed partial record Plain(string Text) { [Outcome("ok")] public sealed partial record {|EI1023:Ok|}; }""",
            $$"""public sealed partial record Plain(string Text) { public sealed partial record Ok; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} } }"""),
        new(
            "in a static class, in a namespace",
            """namespace MisplacedOutcome.Wrong; public static class Plain { [Outcome("ok")] public sealed record {|EI1023:Ok|}(string Why); }""",
            """namespace MisplacedOutcome.Right; public static partial class Plain { [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(string Why); } }"""),
        new(
            "in a generic class",
            """public class Plain<T> { [Outcome("ok")] public record {|EI1023:Ok|}(T Value); }""",
            """public class Plain<T> { public record Ok(T Value); } [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public partial record Ok(Plain<int>.Ok? More = null); }"""),
        new(
            "in a struct",
            """public struct Plain { [Outcome("ok")] public record {|EI1023:Ok|}; }""",
            $$"""public partial struct Plain { [Interaction("acme/one")] public sealed partial record One { {{Ok}} } }"""),
        new(
            "in an interface",
            """public interface IPlain { [CatchAllOutcome] record {|EI1023:Rest|}(string Name); }""",
            $$"""public partial interface IPlain { [Interaction("acme/one")] public sealed partial record One { {{Ok}} [CatchAllOutcome] public partial record Rest(string Name); } }"""),
        new(
            "class",
            """[Outcome("ok")] public sealed class {|EI1023:Ok|};""",
            $$"""public sealed class Ok; [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public Ok? ToOk() => null; }"""),
        new(
            "two parts of one",
            $$"""
            [Outcome("ok")] public sealed partial record {|EI1023:Ok|};
            {{RuleCases.NextFile}}
            public sealed partial record Ok { public int Count { get; init; } }
            """,
            $$"""
            [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            public partial record One { public partial record Ok { public int Count { get; init; } } }
            """),
        new(
            "attribute of the same name around it",
            """namespace MisplacedOutcome.Other { public sealed class InteractionAttribute : Attribute; [Interaction] public sealed partial record One { [EdgeInteract.Outcome("ok")] public sealed partial record {|EI1023:Ok|}; } }""",
            """namespace MisplacedOutcome.Others { public sealed class InteractionAttribute : Attribute; [Interaction, EdgeInteract.Interaction("acme/one")] public sealed partial record One { [EdgeInteract.Outcome("ok")] public sealed partial record Ok; } }"""),
        new(
            "local to a file, and private",
            """[Outcome("ok")] file sealed record {|EI1023:Ok|}; public class Plain { [Outcome("no")] private sealed record {|EI1023:No|}; }""",
            """file sealed record Ok; public partial class Plain { private sealed record No; [Interaction("acme/one")] internal partial record One(string Text) { [Outcome("ok")] internal partial record Ok; [Outcome("no")] public partial record No; } }"""),
        new(
            "two steps within",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public sealed class A { public sealed class B { [Outcome("two")] public sealed record {|EI1023:Two|}; } } }""",
            """public partial class A { public partial class B { [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("two")] public sealed partial record Two; } } }"""),
    ]);
}
