using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>What the readers of one declaration share: the problems, and the types that are named once.</summary>
internal sealed class ReadContext(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>How many named types a declaration may have.</summary>
    public const int MaxDefinitions = 500;

    private const int MaxParts = 32;

    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _doubts = [];
    private readonly List<string> _order = [];
    private readonly Dictionary<string, DefinitionShape?> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, Func<DefinitionShape?> Read)> _unread = new();
    private readonly Dictionary<string, EquatableArray<EnumMemberShape>> _enums = new(StringComparer.Ordinal);
    private bool _isOverflown;

    public Compilation Compilation { get; } = compilation;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<Problem> Problems => _problems;

    public IReadOnlyList<Problem> Doubts => _doubts;

    /// <summary>The annotation that is being read: what is wrong stands there.</summary>
    public AttributeData? Annotation { get; set; }

    /// <summary>The named types, in order of first use.</summary>
    public IEnumerable<DefinitionShape> Definitions => _order.Select(id => _definitions[id]).OfType<DefinitionShape>();

    /// <summary>Remembers the members of an enum, which constants are known by before its definition is read.</summary>
    public void AddEnum(string id, EquatableArray<EnumMemberShape> members) => _enums[id] = members;

    public EquatableArray<EnumMemberShape> MembersOf(string id) => _enums.TryGetValue(id, out var members) ? members : default;

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

    /// <summary>Whether generated code can name a type.</summary>
    public bool CanName(INamedTypeSymbol type) => type.IsAccessible() && Compilation.IsSymbolAccessibleWithin(type, Compilation.Assembly);

    /// <summary>
    /// Has a named type read by <see cref="ReadDefinitions"/>, once: a type may refer to itself. Not at once, because a chain of types would be a chain of calls.
    /// </summary>
    /// <returns>Whether there is room for it: a generic type whose members have it again with longer arguments goes on for ever.</returns>
    public bool Define(string id, ISymbol type, Func<DefinitionShape?> read)
    {
        if (!_isOverflown && !_definitions.ContainsKey(id))
        {
            if (_order.Count == MaxDefinitions)
            {
                Overflow(type);
                return false;
            }

            _order.Add(id);
            _definitions[id] = null;
            _unread.Enqueue((id, read));
        }

        return !_isOverflown;
    }

    /// <summary>Whether a type has too many type arguments within each other for a name; its id must not be made then.</summary>
    public bool IsUnbounded(INamedTypeSymbol type)
    {
        var isUnbounded = CountParts(type, 0) > MaxParts;
        if (isUnbounded)
        {
            Overflow(type);
        }

        return isUnbounded;
    }

    /// <summary>Reads what has been defined, and what that defines.</summary>
    public void ReadDefinitions()
    {
        while (!_isOverflown && _unread.Count > 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
            var (id, read) = _unread.Dequeue();
            _definitions[id] = read();
        }
    }

    private Problem Make(ProblemKind kind, ISymbol subject, string detail, Location? place, string advice)
    {
        var annotation = Annotation is null ? null : Places.Of(Annotation, CancellationToken);
        return new Problem(kind, place ?? annotation ?? subject.Locations.FirstOrDefault(), subject.SubjectName(), detail, advice);
    }

    private void Overflow(ISymbol type)
    {
        if (!_isOverflown)
        {
            _isOverflown = true;
            Report(ProblemKind.UnboundedType, type);
        }
    }

    // Stops as soon as there are too many: arguments that share their parts may be exponentially long when they are written.
    private static int CountParts(ITypeSymbol type, int count)
    {
        count++;
        switch (type)
        {
            case IArrayTypeSymbol array when count <= MaxParts:
                return CountParts(array.ElementType, count);
            case INamedTypeSymbol named when count <= MaxParts:
                foreach (var argument in TypeIds.Arguments(named))
                {
                    count = CountParts(argument, count);
                    if (count > MaxParts)
                    {
                        break;
                    }
                }

                break;
        }

        return count;
    }
}
