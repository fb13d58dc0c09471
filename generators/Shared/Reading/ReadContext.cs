using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>What the readers of one declaration share: the problems, and the types that are named once.</summary>
internal sealed class ReadContext(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _doubts = [];
    private readonly List<string> _order = [];
    private readonly Dictionary<string, DefinitionShape?> _definitions = new(StringComparer.Ordinal);

    public Compilation Compilation { get; } = compilation;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<Problem> Problems => _problems;

    public IReadOnlyList<Problem> Doubts => _doubts;

    /// <summary>The annotation that is being read: what is wrong stands there.</summary>
    public AttributeData? Annotation { get; set; }

    /// <summary>The named types, in order of first use.</summary>
    public IEnumerable<DefinitionShape> Definitions => _order.Select(id => _definitions[id]).OfType<DefinitionShape>();

    /// <summary>Says that something is wrong. Nothing is made of the declaration then.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="detail">What was found.</param>
    /// <param name="place">Where it stands; by default the annotation that is being read, or the subject.</param>
    /// <param name="advice">What to do, where that depends on what was found.</param>
    public void Report(ProblemKind kind, ISymbol subject, string detail = "", Location? place = null, string advice = "") =>
        _problems.Add(Make(kind, subject, detail, place, advice));

    /// <summary>Says that something is allowed and perhaps not meant.</summary>
    public void Doubt(ProblemKind kind, ISymbol subject, string detail = "", Location? place = null) =>
        _doubts.Add(Make(kind, subject, detail, place, advice: ""));

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

    private Problem Make(ProblemKind kind, ISymbol subject, string detail, Location? place, string advice)
    {
        var annotation = Annotation is null ? null : Places.Of(Annotation, CancellationToken);
        return new Problem(kind, place ?? annotation ?? subject.Locations.FirstOrDefault(), subject.SubjectName(), detail, advice);
    }
}
