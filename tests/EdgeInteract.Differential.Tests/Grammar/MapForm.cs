using System.Collections.Immutable;
using System.Globalization;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A collection that is a JSON object whose names are data.</summary>
/// <param name="CSharp">How it is written, with <c>{0}</c> for the keys and <c>{1}</c> for what each stands for.</param>
/// <param name="Empty">An empty one, in C#, with the same.</param>
internal sealed record MapForm(string CSharp, string Empty)
{
    public static ImmutableArray<MapForm> All { get; } =
    [
        new("Dictionary<{0}, {1}>", "new()"),
        new("IDictionary<{0}, {1}>", "new Dictionary<{0}, {1}>()"),
        new("IReadOnlyDictionary<{0}, {1}>", "new Dictionary<{0}, {1}>()"),
        new("OrderedDictionary<{0}, {1}>", "new()"),
        new("System.Collections.Concurrent.ConcurrentDictionary<{0}, {1}>", "new()"),
        new("SortedDictionary<{0}, {1}>", "new()"),
        new("SortedList<{0}, {1}>", "new()"),
        new("ImmutableDictionary<{0}, {1}>", "ImmutableDictionary<{0}, {1}>.Empty"),
        new("IImmutableDictionary<{0}, {1}>", "ImmutableDictionary<{0}, {1}>.Empty"),
        new("ImmutableSortedDictionary<{0}, {1}>", "ImmutableSortedDictionary<{0}, {1}>.Empty"),
    ];

    public string Of(MapKey key, GrammarValue value) => string.Format(CultureInfo.InvariantCulture, CSharp, key.CSharp, value.CSharp);

    public string EmptyOf(MapKey key, GrammarValue value) => string.Format(CultureInfo.InvariantCulture, Empty, key.CSharp, value.CSharp);
}
