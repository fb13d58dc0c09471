using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>What the variables hold: by place where one function alone sees them, at any time where several do.</summary>
internal sealed class FlowVariables
{
    private readonly Dictionary<ISymbol, RequestValue> _shared = new(SymbolEqualityComparer.Default);
    private readonly NestedFunctions _nested;
    private readonly CopySites _sites;

    public FlowVariables(IParameterSymbol root, NestedFunctions nested, CopySites sites)
    {
        Root = root;
        _nested = nested;
        _sites = sites;
        if (root.RefKind != RefKind.Out)
        {
            _shared[root] = RequestValue.Original;
        }
    }

    public IParameterSymbol Root { get; }

    /// <summary>Whether a shared variable may hold more than was known.</summary>
    public bool IsNews { get; set; }

    public FlowState Start()
    {
        var state = new FlowState();
        state[Root] = _shared.TryGetValue(Root, out var value) ? value : RequestValue.None;
        return state;
    }

    public RequestValue Read(ISymbol variable, FlowState state)
    {
        if (!_nested.IsCaptured(variable))
        {
            return state[variable];
        }

        return _shared.TryGetValue(variable, out var value) ? value : RequestValue.None;
    }

    /// <param name="variable">A local or a parameter.</param>
    /// <param name="value">What it gets.</param>
    /// <param name="syntax">Where.</param>
    /// <param name="state">Gets it.</param>
    /// <returns>What the variable holds from then on.</returns>
    public RequestValue Assign(ISymbol variable, RequestValue value, SyntaxNode syntax, FlowState state)
    {
        if (!variable.IsDeclaredIn(Root.ContainingSymbol))
        {
            // A function within another one writes to what is outside.
            _sites.Use(value);
            return RequestValue.None;
        }

        if (value.HasCopy && Root.RefKind is not (RefKind.Ref or RefKind.Out) && SymbolEqualityComparer.Default.Equals(variable, Root))
        {
            value = Reassign(value, syntax);
        }

        if (!_nested.IsCaptured(variable))
        {
            state[variable] = value;
            return value;
        }

        _shared.TryGetValue(variable, out var known);
        if ((known | value) != known)
        {
            _shared[variable] = known | value;
            IsNews = true;
        }

        return value;
    }

    // From here on it matters what is done with the parameter, and no longer what is done with the copy by other names.
    private RequestValue Reassign(RequestValue value, SyntaxNode syntax)
    {
        foreach (var site in _sites.In(value))
        {
            site.IsAssignedToParameter = true;
        }

        var reassigned = RequestValue.Of(_sites.At(syntax, CopyKind.Reassignment, new RequestValue(value.Bits & ~1UL)));
        return value.MayBeOriginal ? reassigned | RequestValue.Original : reassigned;
    }
}
