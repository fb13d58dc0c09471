using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>What the variables of a function hold at one place.</summary>
internal sealed class FlowState
{
    private readonly Dictionary<ISymbol, RequestValue> _variables;
    private readonly Dictionary<CaptureId, RequestValue> _captures;

    public FlowState()
    {
        _variables = new(SymbolEqualityComparer.Default);
        _captures = [];
    }

    private FlowState(FlowState other)
    {
        _variables = new(other._variables, SymbolEqualityComparer.Default);
        _captures = new(other._captures);
    }

    public RequestValue this[ISymbol variable]
    {
        get => _variables.TryGetValue(variable, out var value) ? value : RequestValue.None;
        set => _variables[variable] = value;
    }

    public RequestValue this[CaptureId capture]
    {
        get => _captures.TryGetValue(capture, out var value) ? value : RequestValue.None;
        set => _captures[capture] = value;
    }

    public FlowState Clone() => new(this);

    /// <summary>Adds what another way may bring.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Merge(FlowState other) => Merge(_variables, other._variables) | Merge(_captures, other._captures);

    private static bool Merge<TKey>(Dictionary<TKey, RequestValue> values, Dictionary<TKey, RequestValue> others)
        where TKey : notnull
    {
        var changed = false;
        foreach (var other in others)
        {
            values.TryGetValue(other.Key, out var value);
            var both = value | other.Value;
            if (both != value)
            {
                values[other.Key] = both;
                changed = true;
            }
        }

        return changed;
    }
}
