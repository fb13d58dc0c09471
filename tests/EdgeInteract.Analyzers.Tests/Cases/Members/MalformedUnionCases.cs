using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Members;

internal static class MalformedUnionCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.MalformedUnion,
    [
        new(
            "no discriminator",
            $$"""[{|EI1047:JsonDerivedType(typeof(Leaf))|}] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "no derived type",
            $$"""[JsonPolymorphic] public abstract record {|EI1047:Tree|}; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonPolymorphic, JsonDerivedType(typeof(Leaf), 1)] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "two discriminators alike",
            $$"""[JsonDerivedType(typeof(Leaf), "a"), JsonDerivedType(typeof(Twig), "a")] public abstract record {|EI1047:Tree|}; public sealed record Leaf : Tree; public sealed record Twig : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "a"), JsonDerivedType(typeof(Twig), "A")] public abstract record Tree; public sealed record Leaf : Tree; public sealed record Twig : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "one type twice",
            $$"""[JsonDerivedType(typeof(Leaf), 1), JsonDerivedType(typeof(Leaf), 2)] public abstract record {|EI1047:Tree|}; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), 1), JsonDerivedType(typeof(Twig), "1")] public abstract record Tree; public sealed record Leaf : Tree; public sealed record Twig : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "type that does not derive from it",
            $$"""[{|EI1047:JsonDerivedType(typeof(Leaf), "leaf")|}] public abstract record Tree; public sealed record Leaf; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public abstract record Branch : Tree; public sealed record Leaf : Branch; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "abstract derived type",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf"), {|EI1047:JsonDerivedType(typeof(Branch), "branch")|}] public abstract record Tree; public abstract record Branch : Tree; public sealed record Leaf : Branch; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf"), JsonDerivedType(typeof(Branch), "branch")] public abstract record Tree; public record Branch : Tree; public sealed record Leaf : Branch; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "name that is kept for references",
            $$"""[JsonPolymorphic(TypeDiscriminatorPropertyName = "$id"), JsonDerivedType(typeof(Leaf), "leaf")] public abstract record {|EI1047:Tree|}; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "member with the name of the discriminator",
            $$"""[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Leaf), "leaf")] public abstract record {|EI1047:Tree|}; public sealed record Leaf(string Kind) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonPolymorphic(TypeDiscriminatorPropertyName = "Kind"), JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf(string Kind) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "member that begins with a dollar sign",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf")] public abstract record {|EI1047:Tree|}; public sealed record Leaf([property: JsonPropertyName("$size")] int Size) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Tree; public sealed record Leaf([property: JsonPropertyName("size$")] int Size) : Tree; [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "interface, of an outcome",
            """[{|EI1047:JsonDerivedType(typeof(Leaf))|}] public interface ITree; public sealed record Leaf : ITree; [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(ITree? Value); }""",
            """[JsonDerivedType(typeof(Leaf), "leaf")] public interface ITree; public sealed record Leaf : ITree; [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(ITree? Value); }"""),
        new(
            "base that can be made, in a list",
            $$"""[{|EI1047:JsonDerivedType(typeof(Leaf))|}] public record Tree(int Size); public sealed record Leaf(int Size) : Tree(Size); [Interaction("acme/one")] public sealed partial record One(List<Tree> Values) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf")] public record Tree(int Size); public sealed record Leaf(int Size) : Tree(Size); [Interaction("acme/one")] public sealed partial record One(List<Tree> Values) { {{Ok}} }"""),
        new(
            "private derived type",
            $$"""[{|EI1047:JsonDerivedType(typeof(Leaf), "leaf")|}] public abstract class Tree { private sealed class Leaf : Tree; } [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }""",
            $$"""[JsonDerivedType(typeof(Leaf), "leaf")] public abstract class Tree { internal sealed class Leaf : Tree; private sealed class Hidden : Tree; } [Interaction("acme/one")] public sealed partial record One(Tree Value) { {{Ok}} }"""),
        new(
            "union in a union, in another file and namespace",
            $$"""
            namespace MalformedUnion.Wrong; [JsonDerivedType(typeof(Branch), "branch")] public abstract record Tree; [JsonPolymorphic(TypeDiscriminatorPropertyName = "$values"), JsonDerivedType(typeof(Leaf), "leaf")] public abstract record {|EI1047:Part|}; public sealed record Leaf : Part;
            {{RuleCases.NextFile}}
            namespace MalformedUnion.Wrong; public sealed record Branch(Part Part) : Tree; [Interaction("acme/one")] internal partial record One(Tree Value) { {{Ok}} }
            """,
            $$"""
            namespace MalformedUnion.Right; [JsonDerivedType(typeof(Branch), "branch")] public abstract record Tree; [JsonPolymorphic(TypeDiscriminatorPropertyName = "$value"), JsonDerivedType(typeof(Leaf), "leaf")] public abstract record Part; public sealed record Leaf : Part;
            {{RuleCases.NextFile}}
            namespace MalformedUnion.Right; public sealed record Branch(Part Part) : Tree; [Interaction("acme/one")] internal partial record One(Tree Value) { {{Ok}} }
            """),
    ]);
}
