using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Tells the calls that ask somebody, or wait for who was asked, from all others: those of generated clients, of publishers and of handles.</summary>
internal sealed class RequestCalls(KnownTypes types)
{
    private const string Generator = "EdgeInteract.Generators";

    /// <summary>What a method gives. The name is looked at first: this is asked of every call of a compilation.</summary>
    public RequestKind KindOf(IMethodSymbol method)
    {
        if (!IsNamedAsOne(method.Name)
            || method.ReturnType is not INamedTypeSymbol { Name: "Task", Arity: 1 } task
            || method.ContainingType is not { } type
            || !(IsHandle(type) || IsOfPublisher(method, type) || IsOfClient(method, type)))
        {
            return RequestKind.None;
        }

        return KindOf(task.TypeArguments[0].OriginalDefinition);
    }

    /// <summary>The method of the same client or publisher that asks without waiting, where there is one.</summary>
    public string? WithoutWaiting(IMethodSymbol method)
    {
        var name = method.Name switch
        {
            "PublishAndWaitAsync" or "PublishAndCollectAsync" => "PublishAsync",
            _ when method.Name.StartsWith("TryRequest", StringComparison.Ordinal) => "Publish" + method.Name.Substring("TryRequest".Length),
            _ when method.Name.StartsWith("Request", StringComparison.Ordinal) => "Publish" + method.Name.Substring("Request".Length),
            _ => null,
        };
        return name is not null && !method.ContainingType.GetMembers(name).IsEmpty ? name : null;
    }

    /// <summary>The method of the same client that gives a timeout as a value, where there is one.</summary>
    public string? WithoutExceptions(IMethodSymbol method) =>
        method.Name.StartsWith("Request", StringComparison.Ordinal) && !method.ContainingType.GetMembers("Try" + method.Name).IsEmpty ? "Try" + method.Name : null;

    /// <summary>Whether a method may be one by its name.</summary>
    public static bool IsNamedAsOne(string name) => name.Length > 6 && name[0] switch
    {
        'R' => name.StartsWith("Request", StringComparison.Ordinal) || name.StartsWith("Resume", StringComparison.Ordinal),
        'T' => name.StartsWith("TryRequest", StringComparison.Ordinal),
        'P' => name.StartsWith("Publish", StringComparison.Ordinal),
        'W' => name == "WaitAsync",
        'C' => name == "CollectAsync",
        _ => false,
    };

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
        && attribute.ConstructorArguments.FirstOrDefault() is { Value: Generator });

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other);

    private bool IsHandle(INamedTypeSymbol type) =>
        Is(type, types.Handle) || Is(type.OriginalDefinition, types.TypedHandle) || Is(type.OriginalDefinition, types.EachHandle);

    private bool IsOfPublisher(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (Is(type, types.Publisher))
        {
            return true;
        }

        return type.AllInterfaces.Any(candidate => Is(candidate, types.Publisher))
            && types.Publisher.GetMembers(method.Name).Any(member =>
                SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method.OriginalDefinition));
    }

    // What somebody adds to a client, in a part of his own, may be named alike and do anything.
    private bool IsOfClient(IMethodSymbol method, INamedTypeSymbol type) =>
        !method.IsStatic
        && method.Parameters.Length > 1
        && (Is(method.Parameters[0].Type, types.Target) || method.Parameters[0].Type.SpecialType == SpecialType.System_String)
        && method.Parameters[method.Parameters.Length - 1].Type.Name == "CancellationToken"
        && IsGenerated(type)
        && (method.DeclaringSyntaxReferences.IsEmpty || method.DeclaringSyntaxReferences.Any(static reference => SourceView.IsGenerated(reference.SyntaxTree)));

    private RequestKind KindOf(ITypeSymbol result)
    {
        if (Is(result, types.Answer) || Is(result, types.Response))
        {
            return RequestKind.Answer;
        }

        if (Is(result, types.Attempt))
        {
            return RequestKind.Attempt;
        }

        if (Is(result, types.Answers) || Is(result, types.Responses))
        {
            return RequestKind.Answers;
        }

        return Is(result, types.Handle) || Is(result, types.TypedHandle) || Is(result, types.EachHandle) ? RequestKind.Handle : RequestKind.None;
    }
}
