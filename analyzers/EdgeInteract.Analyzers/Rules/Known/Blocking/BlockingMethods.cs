using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>Tells which methods of a compilation can block a request. What was found out about a method is kept as long as the compilation.</summary>
internal sealed class BlockingMethods
{
    private readonly ConcurrentDictionary<(IMethodSymbol Method, INamedTypeSymbol? Self), MethodEscapes> _known = new();
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Lazy<ImmutableHashSet<ISymbol>> _partsOfHooks;

    public BlockingMethods(KnownTypes types)
    {
        Types = types;
        Calls = new KnownCalls(types);
        Declared = new DeclaredTypes(types.Compilation);
        _partsOfHooks = new(() => new BlockingQuery(this).FindPartsOf(Declared.All.Where(IsHook).SelectMany(MethodsOf)));
    }

    public KnownTypes Types { get; }

    public KnownCalls Calls { get; }

    public DeclaredTypes Declared { get; }

    /// <summary>
    /// Whether a method runs before a request is published: a method of a hook, or what one calls, awaits or runs, however far below.
    /// </summary>
    public bool IsPartOfHook(IMethodSymbol method) =>
        Types.HookMethods.StageOf(method) == HookStage.BeforePublish || _partsOfHooks.Value.Contains(method.OriginalDefinition);

    /// <summary>The same for a lambda or a local function of a method.</summary>
    public bool IsPartOfHook(IMethodSymbol function, IMethodSymbol within) => Types.HookMethods.StageOf(within) == HookStage.BeforePublish
        ? new BlockingQuery(this).FindPartsOf([within]).Contains(function)
        : _partsOfHooks.Value.Contains(function);

    /// <summary>Whether a hook can stop a request before it is published.</summary>
    public bool CanBlock(INamedTypeSymbol hook) => MethodsOf(hook).Any(method => CanBlock(method, hook));

    /// <summary>The methods of a class that the chain calls before a request is published, wherever they are implemented.</summary>
    public IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol hook) => hook.AllInterfaces
        .Where(Types.HookMethods.IsHook)
        .SelectMany(static type => type.GetMembers("OnBeforePublish"))
        .Select(hook.FindImplementationForInterfaceMember)
        .OfType<IMethodSymbol>()
        .Where(method => !Types.HookMethods.IsHook(method.ContainingType));

    private bool CanBlock(IMethodSymbol method, INamedTypeSymbol hook) =>
        IsOwn(method) ? new BlockingQuery(this).Of(method, hook).CanBlock : Calls.IsDocumentedToBlock(method);

    /// <summary>What a query found out for good.</summary>
    public MethodEscapes? Find(IMethodSymbol method, INamedTypeSymbol? self) => _known.TryGetValue((method, self), out var known) ? known : null;

    public void Keep(IMethodSymbol method, INamedTypeSymbol? self, MethodEscapes escapes) => _known.TryAdd((method, self), escapes);

    /// <summary>Whether a method is declared in this compilation. One of another project may have sources, too.</summary>
    public bool IsOwn(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Types.Compilation.Assembly);

    /// <summary>The operations of a method of this compilation; <see langword="null"/> where it has no body.</summary>
    public IOperation? BodyOf(IMethodSymbol method)
    {
        if (Types.MethodBodies.Of(method) is { } declared)
        {
            return declared;
        }

        // Accessors, local functions.
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.Where(reference => Types.Compilation.ContainsSyntaxTree(reference.SyntaxTree)))
        {
            var model = _models.GetOrAdd(reference.SyntaxTree, Types.Compilation.GetSemanticModel(reference.SyntaxTree));
            if (model.GetOperation(reference.GetSyntax()) is { } body)
            {
                return body is ILocalFunctionOperation function ? function.Body : body;
            }
        }

        return null;
    }

    private bool IsHook(INamedTypeSymbol type) => type.AllInterfaces.Any(Types.HookMethods.IsHook);
}
