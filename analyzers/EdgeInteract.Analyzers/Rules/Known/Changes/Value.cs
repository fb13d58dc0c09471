using System.Collections.Immutable;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>What is known of a value: everything that it may be on one of the ways that lead to it.</summary>
internal sealed record Value
{
    public static Value Unknown { get; } = new();

    public static Value Request { get; } = new() { Held = Held.Request };

    public static Value Metadata { get; } = new() { Held = Held.Metadata };

    public Held Held { get; init; }

    /// <summary>The work that awaiting it awaits.</summary>
    public ImmutableHashSet<Work> Works { get; init; } = Work.None;

    /// <summary>What runs when it is called.</summary>
    public ImmutableHashSet<Callable> Callables { get; init; } = [];

    /// <summary>The elements of a tuple; empty for anything else.</summary>
    public ImmutableArray<Value> Elements { get; init; } = [];

    public bool MayBeRequest => (Held & Held.Request) == Held.Request;

    public bool MayBeMetadata => (Held & Held.Metadata) == Held.Metadata;

    /// <summary>Whether anything depends on it.</summary>
    public bool Matters => Held != Held.Nothing || Works.Count > 0 || Callables.Count > 0 || Elements.Any(static element => element.Matters);

    /// <summary>The work of the value and of its elements.</summary>
    public ImmutableHashSet<Work> AllWorks => Elements.Aggregate(Works, static (works, element) => works.Union(element.AllWorks));

    public static Value Join(Value left, Value right)
    {
        if (ReferenceEquals(left, right) || !right.Matters)
        {
            return left;
        }

        return !left.Matters ? right : new Value
        {
            Held = left.Held | right.Held,
            Works = left.Works.Union(right.Works),
            Callables = left.Callables.Union(right.Callables),
            Elements = left.Elements.Length == right.Elements.Length
                ? [.. left.Elements.Zip(right.Elements, Join)]
                : left.Elements.Length == 0 ? right.Elements : left.Elements,
        };
    }

    public static Value Of(ImmutableHashSet<Work> works) => works.Count == 0 ? Unknown : new Value { Works = works };
}
