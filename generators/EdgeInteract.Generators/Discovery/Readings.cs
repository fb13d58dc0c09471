using System.Collections.Immutable;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Discovery;

/// <summary>What the declarations of a compilation are, read at once. Each step asks for its own, so that one that is the same as before runs nothing.</summary>
internal sealed class Readings
{
    private readonly Dictionary<DeclarationName, InteractionShape> _shapes = [];

    private Readings()
    {
    }

    /// <summary>Reads all that may be declarations.</summary>
    public static Readings Of(ImmutableArray<DeclarationName> names, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var readings = new Readings();
        if (surroundings.Compilation is not { } compilation)
        {
            return readings;
        }

        var shapes = Concurrently.Select(
            names,
            name => DeclarationReader.Read(name, compilation, cancellationToken),
            compilation.Options.ConcurrentBuild,
            cancellationToken);
        for (var i = 0; i < shapes.Length; i++)
        {
            if (shapes[i] is { } shape)
            {
                readings._shapes[names[i]] = shape;
            }
        }

        return readings;
    }

    public InteractionShape? Find(DeclarationName name) => _shapes.TryGetValue(name, out var shape) ? shape : null;
}
