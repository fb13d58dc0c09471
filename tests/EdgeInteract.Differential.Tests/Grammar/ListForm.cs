using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A collection that is a JSON array.</summary>
/// <param name="CSharp">How it is written, with <c>{0}</c> for the element.</param>
/// <param name="Empty">An empty one, in C#, with <c>{0}</c> for the element.</param>
internal sealed record ListForm(string CSharp, string Empty)
{
    public static ImmutableArray<ListForm> All { get; } =
    [
        new("{0}[]", "[]"),
        new("List<{0}>", "[]"),
        new("IEnumerable<{0}>", "[]"),
        new("ICollection<{0}>", "[]"),
        new("IList<{0}>", "[]"),
        new("IReadOnlyCollection<{0}>", "[]"),
        new("IReadOnlyList<{0}>", "[]"),
        new("System.Collections.ObjectModel.Collection<{0}>", "new()"),
        new("System.Collections.ObjectModel.ObservableCollection<{0}>", "new()"),
        new("Queue<{0}>", "new()"),
        new("System.Collections.Concurrent.ConcurrentQueue<{0}>", "new()"),
        new("LinkedList<{0}>", "new()"),
        new("ImmutableArray<{0}>", "[]"),
        new("ImmutableList<{0}>", "[]"),
        new("IImmutableList<{0}>", "ImmutableList<{0}>.Empty"),
        new("ImmutableQueue<{0}>", "[]"),
        new("IImmutableQueue<{0}>", "ImmutableQueue<{0}>.Empty"),
        new("HashSet<{0}>", "[]") { IsSet = true },
        new("ISet<{0}>", "new HashSet<{0}>()") { IsSet = true },
        new("SortedSet<{0}>", "[]") { IsSet = true, IsSorted = true },
        new("ImmutableHashSet<{0}>", "[]") { IsSet = true },
        new("IImmutableSet<{0}>", "ImmutableHashSet<{0}>.Empty") { IsSet = true },
        new("ImmutableSortedSet<{0}>", "[]") { IsSet = true, IsSorted = true },
    ];

    /// <summary>Whether items that are equal are one.</summary>
    public bool IsSet { get; init; }

    /// <summary>Whether items must have an order.</summary>
    public bool IsSorted { get; init; }

    public string Of(GrammarValue element) => string.Format(System.Globalization.CultureInfo.InvariantCulture, CSharp, element.CSharp);

    public string EmptyOf(GrammarValue element) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Empty, element.CSharp);
}
