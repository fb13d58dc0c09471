using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Patterns;

/// <summary>
/// Tries patterns with values, to tell which types of values they let through. The compiler knows too, but says so only of the closed hierarchies that the language has.
/// </summary>
internal sealed class PatternTrial
{
    // More combinations than anybody writes. Beyond, nothing is certain.
    private const int MostAttempts = 4096;

    private readonly Compilation _compilation;
    private readonly IReadOnlyList<IPatternOperation> _patterns;
    private readonly PatternPlace _root;
    private PatternPlace? _asked;
    private PatternVerdict _verdict;
    private int _attempts;

    public PatternTrial(Compilation compilation, ITypeSymbol type, IReadOnlyList<IPatternOperation> patterns)
    {
        _compilation = compilation;
        _patterns = patterns;
        _root = new PatternPlace(type);
        foreach (var pattern in patterns)
        {
            Collect(pattern, _root);
        }
    }

    /// <summary>What happens to the values of a type, those of types derived from it included.</summary>
    public PatternVerdict Try(INamedTypeSymbol type) =>
        Try(_root.Types.Where(tested => !SymbolEqualityComparer.Default.Equals(tested, type) && Is(tested, type)).Prepend(type).Select(static type => new PatternSample(type)));

    /// <summary>What happens to null.</summary>
    public PatternVerdict TryNull() => Try([new PatternSample(null)]);

    private static void Collect(IPatternOperation pattern, PatternPlace place)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type }:
                place.Types.Add(type);
                break;
            case ITypePatternOperation type:
                place.Types.Add(type.MatchedType);
                break;
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } }:
                place.Constants.Add(PatternSamples.Normalize(constant));
                break;
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } }:
                place.Constants.Add(PatternSamples.Normalize(constant));
                break;
            case INegatedPatternOperation negated:
                Collect(negated.Pattern, place);
                break;
            case IBinaryPatternOperation binary:
                Collect(binary.LeftPattern, place);
                Collect(binary.RightPattern, place);
                break;
            case IRecursivePatternOperation recursive:
                place.Types.Add(recursive.MatchedType);
                foreach (var (inner, member) in Parts(recursive, place))
                {
                    if (member is not null)
                    {
                        Collect(inner, member);
                    }
                }

                break;
        }
    }

    private static IEnumerable<(IPatternOperation Pattern, PatternPlace? Place)> Parts(IRecursivePatternOperation pattern, PatternPlace place) => pattern.DeconstructionSubpatterns
        .Select((inner, index) => (inner, place.Part(pattern, index)))
        .Concat(pattern.PropertySubpatterns.Select(inner => (inner.Pattern, place.Member(inner))));

    private PatternVerdict Try(IEnumerable<PatternSample> samples)
    {
        _verdict = new PatternVerdict();
        _attempts = 0;
        foreach (var sample in samples)
        {
            _root.Current = sample;
            Attempt(isDoubtful: false);
        }

        return _verdict;
    }

    private void Attempt(bool isDoubtful)
    {
        _asked = null;
        var result = ++_attempts > MostAttempts ? null : MatchesAny();
        switch (result)
        {
            case true:
                _verdict = _verdict with { CanMatch = true };
                return;
            case false when !isDoubtful:
                _verdict = _verdict with { CanMiss = true };
                return;
        }

        if (result is not null || _attempts > MostAttempts || _asked is not { } place)
        {
            _verdict = _verdict with { IsUncertain = true };
            return;
        }

        foreach (var sample in place.Samples)
        {
            place.Current = sample;
            Attempt(isDoubtful || sample.IsDoubtful);
        }

        place.Current = null;
    }

    private bool? MatchesAny()
    {
        bool? result = false;
        foreach (var pattern in _patterns)
        {
            result = Or(result, Matches(pattern, _root));
            if (result == true)
            {
                break;
            }
        }

        return result;
    }

    private bool? Matches(IPatternOperation pattern, PatternPlace place)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return true;
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, place);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } binary:
                return Or(Matches(binary.LeftPattern, place), Matches(binary.RightPattern, place));
            case IBinaryPatternOperation binary:
                return And(Matches(binary.LeftPattern, place), Matches(binary.RightPattern, place));
        }

        if (place.Current is not { } sample)
        {
            _asked ??= place;
            return null;
        }

        return pattern switch
        {
            IDeclarationPatternOperation declaration => IsA(sample, declaration.MatchedType),
            ITypePatternOperation type => IsA(sample, type.MatchedType),
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } =>
                constant.Value is null ? sample.Type is null : sample.Constant is not null && sample.Constant.Equals(PatternSamples.Normalize(constant.Value)),
            IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } limit } } relational => Compare(sample, relational.OperatorKind, PatternSamples.Normalize(limit)),
            IRecursivePatternOperation recursive => Parts(recursive, place)
                .Aggregate(IsA(sample, recursive.MatchedType), (result, part) => result == false ? false : And(result, part.Place is null ? null : Matches(part.Pattern, part.Place))),
            _ => null,
        };
    }

    private bool? IsA(PatternSample sample, ITypeSymbol? type)
    {
        if (sample.Type is null || type is null)
        {
            return type is null ? null : false;
        }

        if (Is(sample.Type, type))
        {
            return true;
        }

        // A class that is not sealed may have a derived one with the interface.
        return type.TypeKind == TypeKind.Interface && !sample.Type.IsSealed ? null : false;
    }

    private bool Is(ITypeSymbol type, ITypeSymbol other)
    {
        var conversion = _compilation.ClassifyConversion(type, other);
        return conversion.IsIdentity || (conversion.IsImplicit && (conversion.IsReference || conversion.IsBoxing));
    }

    private static bool? Compare(PatternSample sample, BinaryOperatorKind kind, object limit)
    {
        if (sample.Type is null)
        {
            return false;
        }

        return sample.Constant is decimal number && limit is decimal other
            ? kind switch
            {
                BinaryOperatorKind.LessThan => number < other,
                BinaryOperatorKind.LessThanOrEqual => number <= other,
                BinaryOperatorKind.GreaterThan => number > other,
                BinaryOperatorKind.GreaterThanOrEqual => number >= other,
                _ => null,
            }
            : null;
    }

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left & right;

    private static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left | right;
}
