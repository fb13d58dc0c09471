using EdgeInteract.Differential.Tests.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Any JSON.</summary>
internal static class FreeJson
{
    private static readonly Gen<Tree> s_scalar = Gen.Frequency(
        (3, Scalars.Literals("null", "true", "false", "0", "1", "-1", "-0", "1.0", "0.1", "1e400", "9007199254740993", "255", "256", "2147483648", "123456789012345678901234567890")),
        (3, TextGrammar.Any.Select(Scalars.Quoted)),
        (1, from text in TextGrammar.Any select (Tree)new Tree.Text(text, IsEscaped: true)),
        (1, Gen.OneOf(Scalars.All.Select(static scalar => scalar.Near))),
        (1, Gen.OneOf(Scalars.All.Select(static scalar => scalar.Valid))));

    /// <summary>What a type takes that holds JSON.</summary>
    public static Gen<Tree> Value(JsonForm form, int depth) => form.Holds switch
    {
        JsonForm.Content.Anything => Value(depth),
        JsonForm.Content.Present => Value(depth).Select(static tree => tree == Tree.Null ? new Tree.Text("") : tree),
        JsonForm.Content.Object => Members(depth),
        JsonForm.Content.Array => Items(depth),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static Gen<Tree> Value(int depth) => depth <= 0
        ? s_scalar
        : Gen.Frequency(
            (5, s_scalar),
            (1, Items(depth)),
            (1, Members(depth)));

    private static Gen<Tree> Items(int depth) => Value(depth - 1).ListOf().Resize(4).Select(static items => (Tree)new Tree.Items([.. items]));

    private static Gen<Tree> Members(int depth) =>
        from names in TextGrammar.Name.ListOf().Resize(4)
        let distinct = names.Distinct(StringComparer.Ordinal).ToArray()
        from items in Value(depth - 1).ArrayOf(distinct.Length)
        select (Tree)new Tree.Members([.. distinct.Zip(items, KeyValuePair.Create)]);
}
