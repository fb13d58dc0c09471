using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>A JSON value as it is written: with members given twice, numbers in their own spelling, and texts that no string can hold.</summary>
internal abstract record Tree
{
    public static Tree Null { get; } = new Literal("null");

    /// <summary>The values within, in order.</summary>
    public virtual ImmutableArray<Tree> Children => [];

    /// <summary>How many values there are, this one included.</summary>
    public int Count => 1 + Children.Sum(static child => child.Count);

    /// <summary>The same with other values within.</summary>
    public virtual Tree WithChildren(ImmutableArray<Tree> children) => this;

    /// <summary>The same with one value within changed.</summary>
    public Tree WithChild(int index, Tree child) => WithChildren(Children.SetItem(index, child));

    internal sealed record Members(ImmutableArray<KeyValuePair<string, Tree>> List) : Tree
    {
        public override ImmutableArray<Tree> Children => [.. List.Select(static member => member.Value)];

        public override Tree WithChildren(ImmutableArray<Tree> children) =>
            new Members([.. List.Select((member, index) => KeyValuePair.Create(member.Key, children[index]))]);

        public Members Without(int index) => new(List.RemoveAt(index));

        public Members With(string name, Tree value) => new(List.Add(KeyValuePair.Create(name, value)));

        public Tree? Find(string name) => List.FirstOrDefault(member => member.Key == name).Value;
    }

    internal sealed record Items(ImmutableArray<Tree> List) : Tree
    {
        public override ImmutableArray<Tree> Children => List;

        public override Tree WithChildren(ImmutableArray<Tree> children) => new Items(children);
    }

    /// <summary>A string.</summary>
    /// <param name="Value">The text.</param>
    /// <param name="IsEscaped">Whether every unit is written as an escape.</param>
    internal sealed record Text(string Value, bool IsEscaped = false) : Tree;

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as it is spelt.</summary>
    internal sealed record Literal(string Spelling) : Tree
    {
        public bool IsNumber => Spelling[0] is '-' or (>= '0' and <= '9');
    }
}
