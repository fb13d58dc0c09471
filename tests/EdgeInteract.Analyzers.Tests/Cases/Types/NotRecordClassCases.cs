using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Types;

internal static class NotRecordClassCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.NotRecordClass,
    [
        new(
            "class",
            $$"""[Interaction("acme/one")] public sealed partial class {|EI1002:One|} { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { {{Ok}} }"""),
        new(
            "outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial class {|EI1002:Ok|}; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} public sealed class Helper; }"""),
        new(
            "catch-all",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial class {|EI1002:Rest|}(string name) { public string Name { get; } = name; } }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [CatchAllOutcome] public sealed partial record Rest(string Name); }"""),
        new(
            "class with a head",
            $$"""[Interaction("acme/one")] public sealed partial class {|EI1002:One|}(string text) { public string Text { get; } = text; {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string text) { public string Text { get; } = text; {{Ok}} }"""),
        new(
            "static class",
            $$"""[Interaction("acme/one")] public static partial class {|EI1002:One|} { {{Ok}} }""",
            $$"""public static partial class Outer { [Interaction("acme/one")] public sealed partial record One(int Count) { {{Ok}} } }"""),
        new(
            "abstract class",
            $$"""[Interaction("acme/one")] public abstract partial class {|EI1002:One|} { public string? Text { get; set; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One { public string? Text { get; set; } {{Ok}} }"""),
        new(
            "class that is not partial either",
            $$"""[Interaction("acme/one")] public class {|EI1002:One|} { {{Ok}} }""",
            $$"""public class Helper; [Interaction("acme/one")] public partial record One { {{Ok}} }"""),
        new(
            "generic class",
            $$"""[Interaction("acme/one")] public sealed partial class {|EI1002:One|}<T> { {{Ok}} }""",
            $$"""public sealed class Page<T> { public T? First { get; set; } } [Interaction("acme/one")] public sealed partial record One(Page<int> Page) { {{Ok}} }"""),
        new(
            "class with a base",
            $$"""public class Base; [Interaction("acme/one")] public sealed partial class {|EI1002:One|} : Base { {{Ok}} }""",
            $$"""public interface IBase; [Interaction("acme/one")] public sealed partial record One : IBase { {{Ok}} }"""),
        new(
            "private class within a class",
            $$"""public partial class Outer { [Interaction("acme/one")] private sealed partial class {|EI1002:One|} { {{Ok}} } }""",
            $$"""public partial class Outer { [Interaction("acme/one")] internal sealed partial record One { {{Ok}} } }"""),
        new(
            "two parts, the attribute on the second",
            $$"""
            public sealed partial class {|EI1002:One|} { public required string Text { get; init; } }
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial class One { {{Ok}} }
            """,
            $$"""
            public sealed partial record One { public required string Text { get; init; } }
            {{RuleCases.NextFile}}
            [Interaction("acme/one")] public sealed partial record One { {{Ok}} }
            """),
        new(
            "one of two outcomes",
            $$"""namespace NotRecordClass.Wrong { [Interaction("acme/one")] public partial record One(int? Count) { {{Ok}} [Outcome("no")] public partial class {|EI1002:No|} { public string? Why { get; init; } } } }""",
            $$"""namespace NotRecordClass.Right { [Interaction("acme/one")] public partial record One(int? Count) { {{Ok}} [Outcome("no")] public partial record No { public string? Why { get; init; } } } }"""),
        new(
            "class that compares like a record",
            $$"""[Interaction("acme/one")] public sealed partial class {|EI1002:One|}(int count) : IEquatable<One> { public int Count { get; } = count; public bool Equals(One? other) => other?.Count == Count; public override bool Equals(object? obj) => Equals(obj as One); public override int GetHashCode() => Count; {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(int Count) : IEquatable<One> { public bool Equals(One? other) => other?.Count == Count; public override int GetHashCode() => Count; {{Ok}} }"""),
    ]);
}
