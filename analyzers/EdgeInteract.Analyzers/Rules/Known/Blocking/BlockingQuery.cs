using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>
/// One question about methods, and all that it leads to. What methods that call each other in a circle lead to is known only for the first of the circle, and kept for
/// longer than the question for no other.
/// </summary>
internal sealed class BlockingQuery(BlockingMethods methods)
{
    private readonly Dictionary<(IMethodSymbol Method, INamedTypeSymbol? Self), int> _depths = [];
    private readonly Dictionary<(IMethodSymbol Method, INamedTypeSymbol? Self), MethodEscapes> _tentative = [];
    private int _lowest = int.MaxValue;

    public BlockingMethods Methods => methods;

    public KnownTypes Types => methods.Types;

    /// <summary>How many calls deep a way through handlers and their helpers is.</summary>
    public int Depth { get; set; }

    /// <summary>Whether a type is the exception that blocks.</summary>
    public bool Blocks(ITypeSymbol? type) => KnownTypes.IsOrDerivesFrom(type, Types.BlockedException);

    /// <param name="method">A method or a local function of this compilation.</param>
    /// <param name="self">The type of the instance that it runs on, where that is known better than from the method.</param>
    public MethodEscapes Of(IMethodSymbol method, INamedTypeSymbol? self)
    {
        var key = (method, self);
        if (methods.Find(method, self) is { } known || _tentative.TryGetValue(key, out known!))
        {
            return known;
        }

        if (_depths.TryGetValue(key, out var depth))
        {
            _lowest = Math.Min(_lowest, depth);
            return MethodEscapes.None(method);
        }

        depth = _depths.Count;
        _depths.Add(key, depth);
        var escapes = methods.BodyOf(method) is { } body ? new EscapeWalker(this, method, self, body).Read(body) : MethodEscapes.None(method);
        _depths.Remove(key);
        if (_lowest >= depth)
        {
            _lowest = int.MaxValue;
            methods.Keep(method, self, escapes);
        }
        else
        {
            _tentative[key] = escapes;
        }

        if (depth == 0)
        {
            _tentative.Clear();
        }

        return escapes;
    }

    /// <summary>Everything that runs as part of some methods.</summary>
    public ImmutableHashSet<ISymbol> FindPartsOf(IEnumerable<IMethodSymbol> roots)
    {
        var found = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<IMethodSymbol>(roots.Select(static root => root.OriginalDefinition));
        while (open.Count > 0)
        {
            var method = open.Pop();
            if (!found.Add(method) || method.MethodKind == MethodKind.AnonymousFunction)
            {
                continue;
            }

            foreach (var part in Of(method, null).Runs)
            {
                open.Push(part);
            }
        }

        return found.ToImmutable();
    }
}
