using System.Collections.Concurrent;
using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Finds the outcomes of interactions, in the compilation and in what it references.</summary>
internal sealed class OutcomeSets
{
    private const string BaseName = "Outcome";

    private readonly KnownTypes _types;
    private readonly ConcurrentDictionary<INamedTypeSymbol, OutcomeSet?> _read = new(SymbolEqualityComparer.Default);
    private readonly Lazy<IReadOnlyList<OutcomeSet>> _all;
    private readonly Lazy<HashSet<INamedTypeSymbol>> _extended;

    public OutcomeSets(KnownTypes types)
    {
        _types = types;
        _all = new(() => [.. Assemblies().SelectMany(static assembly => TypesIn(assembly.GlobalNamespace)).Select(OfDeclaration).OfType<OutcomeSet>()]);
        _extended = new(FindExtended);
    }

    /// <summary>Every interaction that the compilation declares or references. The first time it looks at all types of these assemblies.</summary>
    public IReadOnlyList<OutcomeSet> All => _all.Value;

    /// <summary>The outcomes behind a type that is a generated <c>Outcome</c>, or is constrained to be one.</summary>
    public OutcomeSet? Of(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: BaseName, IsAbstract: true, ContainingType: { } declaration } =>
            OfDeclaration(declaration) is { } set && SymbolEqualityComparer.Default.Equals(set.Base, type) ? set : null,
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Select(Of).FirstOrDefault(static set => set is not null),
        _ => null,
    };

    /// <summary>The outcomes of an interaction; <see langword="null"/> of a type that is none.</summary>
    public OutcomeSet? OfDeclaration(INamedTypeSymbol type) =>
        type.IsRecord && !type.GetTypeMembers().IsEmpty ? _read.GetOrAdd(type, Read) : null;

    /// <summary>Whether the generated hierarchy is all there is: nothing in this assembly derives from it besides, which alone could.</summary>
    public bool IsClosed(OutcomeSet set) => set.Base is { } root && !_extended.Value.Contains(root);

    private static OutcomeSet? Read(INamedTypeSymbol type)
    {
        if (type.FindAttribute(InteractionReader.InteractionAttribute) is not { } attribute)
        {
            return null;
        }

        var root = type.GetTypeMembers(BaseName, arity: 0).FirstOrDefault(static member => member.IsAbstract);
        var cases = type.GetTypeMembers().Where(OutcomeReader.IsOutcome).Select(static member => new OutcomeCase(member)).ToArray();
        return cases.Length == 0 ? null : new OutcomeSet(type, attribute.ConstructorArguments.FirstOrDefault().Value as string, root, cases);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol scope)
    {
        var open = new Stack<INamespaceOrTypeSymbol>([scope]);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
                if (member is INamedTypeSymbol type)
                {
                    yield return type;
                }
            }
        }
    }

    private HashSet<INamedTypeSymbol> FindExtended()
    {
        var extended = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        extended.UnionWith(TypesIn(_types.Compilation.Assembly.GlobalNamespace)
            .Where(type => type.BaseType is { Name: BaseName } root && Of(root) is not null && !OutcomeReader.IsOutcome(type))
            .Select(static type => type.BaseType!));
        return extended;
    }

    private IEnumerable<IAssemblySymbol> Assemblies()
    {
        var abstractions = _types.Request.ContainingAssembly.Identity;
        return _types.Compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == abstractions.Name)))
            .Prepend(_types.Compilation.Assembly);
    }
}
