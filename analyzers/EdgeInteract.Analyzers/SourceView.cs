using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers;

/// <summary>
/// The compilation as the generator saw it. An analyzer gets it with what was generated, where a good declaration looks wrong: its outcomes have a base type, and the
/// names that have to be free are taken.
/// </summary>
internal sealed class SourceView(Compilation compilation)
{
    private const string GeneratorFolder = "EdgeInteract.Generators.InteractionGenerator";

    private readonly Lazy<Compilation> _compilation = new(() => Strip(compilation));

    public Compilation Compilation => _compilation.Value;

    /// <summary>Finds what a type was before anything was generated.</summary>
    public INamedTypeSymbol? Find(INamedTypeSymbol type)
    {
        if (Compilation == compilation)
        {
            return type;
        }

        INamespaceOrTypeSymbol? scope = type.ContainingType is { } outer ? Find(outer) : Find(type.ContainingNamespace);
        return scope?.GetTypeMembers(type.Name, type.Arity).FirstOrDefault(candidate => IsSame(candidate, type));
    }

    private INamespaceSymbol? Find(INamespaceSymbol scope) => scope.IsGlobalNamespace
        ? Compilation.Assembly.GlobalNamespace
        : Find(scope.ContainingNamespace)?.GetNamespaceMembers().FirstOrDefault(candidate => candidate.Name == scope.Name);

    // Names alone do not tell apart what is declared twice or local to a file.
    private static bool IsSame(INamedTypeSymbol candidate, INamedTypeSymbol type) => candidate.DeclaringSyntaxReferences.Any(reference =>
        type.DeclaringSyntaxReferences.Any(other => other.SyntaxTree == reference.SyntaxTree && other.Span == reference.Span));

    private static Compilation Strip(Compilation compilation)
    {
        var generated = compilation.SyntaxTrees.Where(IsGenerated).ToArray();
        return generated.Length == 0 ? compilation : compilation.RemoveSyntaxTrees(generated);
    }

    /// <summary>Whether the generator wrote a file.</summary>
    public static bool IsGenerated(SyntaxTree tree)
    {
        // Whatever the folder of generated files is, the last part of it is the name of the generator.
        var end = tree.FilePath.LastIndexOfAny(['/', '\\']);
        return end >= GeneratorFolder.Length
            && string.CompareOrdinal(tree.FilePath, end - GeneratorFolder.Length, GeneratorFolder, 0, GeneratorFolder.Length) == 0;
    }
}
