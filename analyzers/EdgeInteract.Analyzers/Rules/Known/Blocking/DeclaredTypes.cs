using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>The classes and structs of a compilation, and what a virtual call of one of their methods may reach.</summary>
internal sealed class DeclaredTypes(Compilation compilation)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _all = new(() => Find(compilation));
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);

    public ImmutableArray<INamedTypeSymbol> All => _all.Value;

    /// <summary>The methods with a body that a call may reach. A non-virtual one reaches itself.</summary>
    /// <param name="method">The method that is called.</param>
    /// <param name="receiver">The exact type that it is called on, where that is known.</param>
    public ImmutableArray<IMethodSymbol> TargetsOf(IMethodSymbol method, INamedTypeSymbol? receiver)
    {
        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
        {
            return [method];
        }

        return receiver is not null && Implementation(method, receiver) is { } only ? [only] : _targets.GetOrAdd(method, _ => FindTargets(method));
    }

    private static IMethodSymbol? Implementation(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.AllInterfaces.FirstOrDefault(candidate => Same(candidate, method.ContainingType)) is { } implemented
                && implemented.GetMembers(method.Name).FirstOrDefault(candidate => Same(candidate, method)) is { } member
                    ? (type.FindImplementationForInterfaceMember(member) as IMethodSymbol)?.OriginalDefinition
                    : null;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (Same(overridden, method))
                    {
                        return candidate.OriginalDefinition;
                    }
                }
            }
        }

        return null;
    }

    private ImmutableArray<IMethodSymbol> FindTargets(IMethodSymbol method)
    {
        var found = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (!method.IsAbstract)
        {
            found.Add(method);
        }

        foreach (var type in All.Where(static type => !type.IsAbstract))
        {
            if (Implementation(method, type) is { IsAbstract: false } implementation)
            {
                found.Add(implementation);
            }
        }

        return [.. found];
    }

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    private static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation)
    {
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        var open = new Stack<INamespaceOrTypeSymbol>([compilation.Assembly.GlobalNamespace]);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                {
                    found.Add(type);
                }
            }
        }

        return found.ToImmutable();
    }
}
