using System.Collections.Immutable;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Discovery;

/// <summary>
/// What the meaning of a declaration can depend on: a compilation, which equals another one if they differ only within the bodies of members. So a keystroke in a body, as
/// most are, reads no declaration anew.
/// </summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly string? _assembly;

    // An equal one of an earlier run is kept in place of a new one. It must not keep all the symbols of its time.
    private readonly WeakReference<Compilation> _compilation;

    private Readings? _readings;

    public Surroundings(Compilation compilation)
    {
        _trees = compilation is CSharpCompilation plain ? plain.SyntaxTrees : [.. compilation.SyntaxTrees];
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _assembly = compilation.AssemblyName;
        _compilation = new WeakReference<Compilation>(compilation);
    }

    /// <summary>What a record is, if it is a declaration. The first that is asked for has all of them read, in the run that made the compilation.</summary>
    public InteractionShape? Find(DeclarationName name, CancellationToken cancellationToken)
    {
        if (_readings is null && _compilation.TryGetTarget(out var compilation))
        {
            _readings = Readings.Of(_trees, compilation, cancellationToken);
        }

        return _readings?.Find(name);
    }

    public bool Equals(Surroundings? other)
    {
        if (other is null
            || _assembly != other._assembly
            || _trees.Length != other._trees.Length
            || !_references.SequenceEqual(other._references)
            || !_options.Equals(other._options))
        {
            return false;
        }

        for (var i = 0; i < _trees.Length; i++)
        {
            if (!ReferenceEquals(_trees[i], other._trees[i]) && !DeclarationText.AreEqual(_trees[i], other._trees[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    public override int GetHashCode() => _trees.Length;
}
