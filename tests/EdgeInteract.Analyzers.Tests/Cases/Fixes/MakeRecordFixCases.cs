using EdgeInteract.Analyzers.CodeFixes.Declarations;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

internal static class MakeRecordFixCases
{
    private const string Ok = RuleCases.Ok;

    public static IReadOnlyList<DeclarationFix> Fixes { get; } =
    [
        new(
            nameof(MakeRecordFix),
            "interaction",
            $$"""
            /// <summary>Kept.</summary>
            [Interaction("acme/one")]
            public sealed partial class One
            {
                public required string Text { get; init; } // kept as well

                {{Ok}}
            }
            """,
            $$"""
            /// <summary>Kept.</summary>
            [Interaction("acme/one")]
            public sealed partial record One
            {
                public required string Text { get; init; } // kept as well

                {{Ok}}
            }
            """),
        new(
            nameof(MakeRecordFix),
            "outcome that is not partial",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed class Ok { public string? Comment { get; set; } } }""",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok { public string? Comment { get; set; } } }"""),
        new(
            nameof(MakeRecordFix),
            "interface, nested types, no body",
            $$"""public interface IAsked; [Interaction("acme/one")] partial class One : IAsked { public Kind? Kind { get; init; } {{Ok}} } public enum Kind { A }""",
            $$"""public interface IAsked; [Interaction("acme/one")] partial record One : IAsked { public Kind? Kind { get; init; } {{Ok}} } public enum Kind { A }"""),
        new(
            nameof(MakeRecordFix),
            "two outcomes",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("no")] public partial class No; }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} [Outcome("no")] public partial record No; }"""),
    ];

    public static IReadOnlyList<Unfixable> Unfixable { get; } =
    [
        new(nameof(MakeRecordFix), "head", $$"""[Interaction("acme/one")] public sealed partial class One(string text) { public string Text { get; } = text; {{Ok}} }"""),
        new(nameof(MakeRecordFix), "base", $$"""public class Base; [Interaction("acme/one")] public sealed partial class One : Base { {{Ok}} }"""),
        new(nameof(MakeRecordFix), "static", $$"""[Interaction("acme/one")] public static partial class One { {{Ok}} }"""),
        new(nameof(MakeRecordFix), "abstract", $$"""[Interaction("acme/one")] public abstract partial class One { {{Ok}} }"""),
        new(nameof(MakeRecordFix), "generic", $$"""[Interaction("acme/one")] public sealed partial class One<T> { {{Ok}} }"""),
        new(nameof(MakeRecordFix), "compares itself", $$"""[Interaction("acme/one")] public sealed partial class One { public override bool Equals(object? other) => other is One; public override int GetHashCode() => 1; {{Ok}} }"""),
        new(nameof(MakeRecordFix), "constructor", $$"""[Interaction("acme/one")] public sealed partial class One { public One(One other) { Text = other.Text; } public string? Text { get; } {{Ok}} }"""),
        new(nameof(MakeRecordFix), "two parts", $$"""[Interaction("acme/one")] public sealed partial class One { {{Ok}} } public sealed partial class One { public string? Text { get; set; } }"""),
        new(nameof(MakeRecordFix), "class that derives from it", """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public partial class Ok { public int Count { get; set; } } } public sealed class Special : One.Ok;"""),
        new(nameof(MakeRecordFix), "member that no record has", $$"""[Interaction("acme/one")] public sealed partial class One { public bool Clone { get; set; } {{Ok}} }"""),
    ];
}
