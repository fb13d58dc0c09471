using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A collection that is a JSON object whose names are data.</summary>
/// <param name="CSharp">How it is written, with <c>{0}</c> for what each name stands for.</param>
/// <param name="Empty">An empty one, in C#, with <c>{0}</c> for the same.</param>
internal sealed record MapForm(string CSharp, string Empty)
{
    public static ImmutableArray<MapForm> All { get; } =
    [
        new("IReadOnlyDictionary<string, {0}>", "new Dictionary<string, {0}>()"),
        new("Dictionary<string, {0}>", "new()"),
    ];

    public string Of(GrammarValue value) => string.Format(System.Globalization.CultureInfo.InvariantCulture, CSharp, value.CSharp);

    public string EmptyOf(GrammarValue value) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Empty, value.CSharp);
}
