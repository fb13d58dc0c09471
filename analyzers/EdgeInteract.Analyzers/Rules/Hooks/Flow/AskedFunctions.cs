using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>The functions that are being looked into, the first one because a hook calls it, each other one because the one before does.</summary>
internal sealed class AskedFunctions
{
    private readonly List<IParameterSymbol> _open = [];

    // The first one of those that are open which something that was not looked into depends on.
    private int _cut = int.MaxValue;

    public int Count => _open.Count;

    /// <summary>How many have been looked into since the hook called the first.</summary>
    public int Total { get; private set; }

    public bool IsCircle(IParameterSymbol parameter) => _open.Contains(parameter, SymbolEqualityComparer.Default);

    /// <summary>Notes that a function is not looked into: since it is already, or since it is too many.</summary>
    public void Cut(IParameterSymbol parameter)
    {
        var index = _open.FindIndex(open => SymbolEqualityComparer.Default.Equals(open, parameter));
        _cut = Math.Min(_cut, Math.Max(index, 0));
    }

    public void Enter(IParameterSymbol parameter)
    {
        Total = _open.Count == 0 ? 1 : Total + 1;
        _open.Add(parameter);
    }

    /// <summary>Ends with the last one.</summary>
    /// <returns>Whether what was found out about it holds wherever one begins.</returns>
    public bool Leave()
    {
        var index = _open.Count - 1;
        _open.RemoveAt(index);
        if (_cut < index)
        {
            return false;
        }

        _cut = int.MaxValue;
        return true;
    }
}
