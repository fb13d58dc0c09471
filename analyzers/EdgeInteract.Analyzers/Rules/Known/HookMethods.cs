using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Tells the methods that the hook chain calls from all others.</summary>
internal sealed class HookMethods
{
    private const string BeforePublish = "OnBeforePublish";
    private const string AfterRespond = "OnAfterRespond";

    private readonly KnownTypes _types;
    private readonly Lazy<HashSet<ISymbol>> _implementations;

    public HookMethods(KnownTypes types)
    {
        _types = types;
        _implementations = new(FindImplementations);
    }

    /// <summary>
    /// When a method runs as part of a hook: one that implements a method of the hook interfaces, implicitly, explicitly, by an override, or for a derived class that names
    /// the interface; and the methods of the interfaces themselves.
    /// </summary>
    public HookStage StageOf(IMethodSymbol method)
    {
        var stage = NamedStage(method);
        if (stage == HookStage.None)
        {
            return stage;
        }

        for (var current = method.OriginalDefinition; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            if (IsHook(current.ContainingType)
                || current.ExplicitInterfaceImplementations.Any(implemented => IsHook(implemented.ContainingType))
                || Implements(current, current.ContainingType))
            {
                return stage;
            }
        }

        return method.ContainingType.TypeKind == TypeKind.Class
            && method.Parameters.Length > 0
            && _types.IsRequest(method.Parameters[0].Type)
            && _implementations.Value.Contains(method.OriginalDefinition)
            ? stage
            : HookStage.None;
    }

    /// <summary>Whether a type may have methods of hooks. Cheap, and asked of every type.</summary>
    public bool MayHave(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
        && (type.AllInterfaces.Any(IsHook) || type.MemberNames.Any(static name => name is BeforePublish or AfterRespond));

    /// <summary>Whether a type is one of the two hook interfaces.</summary>
    public bool IsHook(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _types.Hook) || SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _types.TypedHook);

    private static HookStage NamedStage(IMethodSymbol method)
    {
        // An explicit implementation has the name of the interface before its own.
        if (method.Name.EndsWith(BeforePublish, StringComparison.Ordinal))
        {
            return HookStage.BeforePublish;
        }

        return method.Name.EndsWith(AfterRespond, StringComparison.Ordinal) ? HookStage.AfterRespond : HookStage.None;
    }

    private bool Implements(IMethodSymbol method, INamedTypeSymbol type) => ImplementationsOf(type)
        .Any(implementation => SymbolEqualityComparer.Default.Equals(implementation.OriginalDefinition, method.OriginalDefinition));

    private IEnumerable<ISymbol> ImplementationsOf(INamedTypeSymbol type) => type.AllInterfaces
        .Where(IsHook)
        .SelectMany(static hook => hook.GetMembers())
        .Select(type.FindImplementationForInterfaceMember)
        .OfType<ISymbol>();

    // A base class need not know that a derived one makes a hook of its method. Asked for only where a method looks like one and its own class is none.
    private HashSet<ISymbol> FindImplementations()
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamespaceOrTypeSymbol>([_types.Compilation.Assembly.GlobalNamespace]);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type)
                {
                    found.UnionWith(ImplementationsOf(type).Select(static implementation => implementation.OriginalDefinition));
                }
            }
        }

        return found;
    }
}
