using System.Text.Json.Serialization;

namespace EdgeInteract.AotShapes.Questions;

/// <summary>Every way in which a value gets into its object.</summary>
[Interaction("aot/objects", Client = "Shapes")]
public sealed partial record AskObjects(Objects Given)
{
    [Outcome("same")]
    public sealed partial record Same(Objects Given);
}

public sealed record Objects(Bound Bound, Settable Settable, Pair Pair, Page<Item> Page, Page<Pair?> Pairs, Derived Derived, Figure Figure, IReadOnlyList<Figure> Figures);

public sealed record Bound(int Number = 3)
{
    public required string Text { get; init; }

    public IReadOnlyList<int> Defaulted { get; init; } = [1];
}

public sealed class Settable
{
    public string Text { get; set; } = "none";

    public int Hidden { get; init; } = 7;

    [JsonIgnore]
    public string Computed => Text + Hidden;
}

public sealed class Page<T>
{
    public Page(IReadOnlyList<T> items) => Items = items;

    public required IReadOnlyList<T> Items { get; init; }

    public int Total { get; init; }
}

public record Base(int Number);

public sealed record Derived(int Number, string Text) : Base(Number);

[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Box), 2)]
public abstract record Figure(string Name);

public sealed record Circle(string Name, double Radius) : Figure(Name);

public sealed record Box(string Name, double Width, double Height) : Figure(Name);
