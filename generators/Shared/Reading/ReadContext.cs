using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>What the readers of one declaration share: the problems, and the types that are named once.</summary>
internal sealed class ReadContext(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly List<Problem> _problems = [];
    private readonly List<string> _order = [];
    private readonly Dictionary<string, DefinitionShape?> _definitions = new(StringComparer.Ordinal);

    public Compilation Compilation { get; } = compilation;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The named types, in order of first use.</summary>
    public IEnumerable<DefinitionShape> Definitions => _order.Select(id => _definitions[id]).OfType<DefinitionShape>();

    public void Report(ProblemKind kind, ISymbol subject, string detail = "") =>
        _problems.Add(new Problem(kind, subject.Locations.FirstOrDefault(), subject.Name, detail));

    /// <summary>Reads a named type, unless it has been read or is being read: a type may refer to itself.</summary>
    public void Define(string id, Func<DefinitionShape?> read)
    {
        if (!_definitions.ContainsKey(id))
        {
            _order.Add(id);
            _definitions[id] = null;
            _definitions[id] = read();
        }
    }
}
