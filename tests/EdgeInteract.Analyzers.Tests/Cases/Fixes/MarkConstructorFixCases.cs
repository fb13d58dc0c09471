using EdgeInteract.Analyzers.CodeFixes.Declarations;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

internal static class MarkConstructorFixCases
{
    private const string Ok = RuleCases.Ok;

    public static IReadOnlyList<DeclarationFix> Fixes { get; } =
    [
        new(
            nameof(MarkConstructorFix),
            "record struct",
            $$"""public record struct Inner(int Count = 3); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""[method: JsonConstructor] public record struct Inner(int Count = 3); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            nameof(MarkConstructorFix),
            "constructor of several lines",
            $$"""
            public readonly struct Inner
            {
                // Kept.
                public Inner(int count)
                {
                    Count = count;
                }

                public int Count { get; }
            }

            [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }
            """,
            $$"""
            public readonly struct Inner
            {
                // Kept.
                [JsonConstructor]
                public Inner(int count)
                {
                    Count = count;
                }

                public int Count { get; }
            }

            [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }
            """),
        new(
            nameof(MarkConstructorFix),
            "two parameters",
            $$"""public readonly record struct Inner(int Left = 1, int Right = 2); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }""",
            $$"""[method: JsonConstructor] public readonly record struct Inner(int Left = 1, int Right = 2); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} }"""),
        new(
            nameof(MarkConstructorFix),
            "another attribute",
            $$"""
            [Serializable]
            public struct Inner(int count)
            {
                public int Count { get; } = count;
            }

            [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }
            """,
            $$"""
            [method: JsonConstructor]
            [Serializable]
            public struct Inner(int count)
            {
                public int Count { get; } = count;
            }

            [Interaction("acme/one")] public sealed partial record One(List<Inner> Values) { {{Ok}} }
            """),
        new(
            nameof(MarkConstructorFix),
            "type of that name in the way",
            $$"""public static class Names { public sealed class JsonConstructorAttribute : Attribute; public record struct Inner(int Count = 3); } [Interaction("acme/one")] public sealed partial record One(Names.Inner Value) { {{Ok}} }""",
            $$"""public static class Names { public sealed class JsonConstructorAttribute : Attribute; [method: System.Text.Json.Serialization.JsonConstructor] public record struct Inner(int Count = 3); } [Interaction("acme/one")] public sealed partial record One(Names.Inner Value) { {{Ok}} }"""),
    ];
}
