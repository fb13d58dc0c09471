using System.Collections.Immutable;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Discovery;

/// <summary>What the declarations of a compilation are: all are read at once, by several threads.</summary>
internal sealed class Readings
{
    private readonly Dictionary<DeclarationName, InteractionShape> _shapes = [];

    private Readings()
    {
    }

    /// <summary>Reads all that may be declarations.</summary>
    public static Readings Of(ImmutableArray<SyntaxTree> trees, Compilation compilation, CancellationToken cancellationToken)
    {
        var readings = new Readings();
        ImmutableArray<DeclarationName> names = [.. trees.SelectMany(tree => DeclarationNames.In(tree, cancellationToken)).Distinct()];
        var shapes = Concurrently.Select(
            names,
            name => DeclarationReader.Read(name, compilation, cancellationToken),
            compilation.Options.ConcurrentBuild,
            cancellationToken);
        for (var i = 0; i < shapes.Length; i++)
        {
            if (shapes[i] is { } shape)
            {
                readings._shapes.Add(names[i], shape);
            }
        }

        return readings;
    }

    public InteractionShape? Find(DeclarationName name) => _shapes.TryGetValue(name, out var shape) ? shape : null;
}
