using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Patterns;

/// <summary>What patterns look at: a value, or a member of it that a sub-pattern names.</summary>
internal sealed class PatternPlace(ITypeSymbol type)
{
    private readonly Dictionary<ISymbol, PatternPlace> _members = new(SymbolEqualityComparer.Default);
    private IReadOnlyList<PatternSample>? _samples;

    public ITypeSymbol Type { get; } = type;

    /// <summary>What patterns compare it with.</summary>
    public List<object> Constants { get; } = [];

    /// <summary>What patterns test it for.</summary>
    public List<ITypeSymbol> Types { get; } = [];

    /// <summary>The value that is tried.</summary>
    public PatternSample? Current { get; set; }

    /// <summary>The values to try.</summary>
    public IReadOnlyList<PatternSample> Samples => _samples ??= PatternSamples.Of(this);

    /// <summary>A member of the value; <see langword="null"/> where there is no symbol to know it by.</summary>
    public PatternPlace? Member(IPropertySubpatternOperation pattern) => (pattern.Member as IMemberReferenceOperation)?.Member switch
    {
        IPropertySymbol property => Member(property, property.Type),
        IFieldSymbol field => Member(field, field.Type),
        _ => null,
    };

    /// <summary>A part of the value that a positional pattern looks at.</summary>
    public PatternPlace? Part(IRecursivePatternOperation pattern, int index)
    {
        if (pattern.DeconstructSymbol is IMethodSymbol method)
        {
            var parameters = method.Parameters.Where(static parameter => parameter.RefKind == RefKind.Out).ToArray();
            return index < parameters.Length ? Member(parameters[index], parameters[index].Type) : null;
        }

        return pattern.MatchedType is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length
            ? Member(tuple.TupleElements[index], tuple.TupleElements[index].Type)
            : null;
    }

    private PatternPlace Member(ISymbol symbol, ITypeSymbol type)
    {
        if (!_members.TryGetValue(symbol, out var member))
        {
            _members.Add(symbol, member = new PatternPlace(type));
        }

        return member;
    }
}
