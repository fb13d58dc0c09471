using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>Whether the documentation of a method, or of what it implements, says that a timeout passes on to the caller.</summary>
internal static class DocumentedTimeout
{
    public static bool IsOn(IMethodSymbol method, CancellationToken cancellationToken) => WithInherited(method).Any(candidate => Says(candidate, cancellationToken));

    private static IEnumerable<IMethodSymbol> WithInherited(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            yield return current;
        }

        foreach (var implemented in method.ExplicitInterfaceImplementations)
        {
            yield return implemented;
        }

        foreach (var member in method.ContainingType.AllInterfaces.SelectMany(candidate => candidate.GetMembers(method.Name)).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            {
                yield return member;
            }
        }
    }

    private static bool Says(IMethodSymbol method, CancellationToken cancellationToken) =>
        DocumentationSource.Of((method.PartialDefinitionPart ?? method).OriginalDefinition, cancellationToken) is { } documentation
        && documentation.Descendants().Any(static element => element.Name.LocalName switch
        {
            "exception" => NameIn(element.Attribute("cref")?.Value) is "InteractionTimeoutException" or "InteractionException" or "Exception",
            // What a request says of itself is inherited with the rest.
            "inheritdoc" => NameIn(element.Attribute("cref")?.Value) is { } name && RequestCalls.IsNamedAsOne(name),
            _ => false,
        });

    // As it is written, or as the compiler resolved it: T:EdgeInteract.InteractionTimeoutException.
    private static string? NameIn(string? reference)
    {
        var name = reference?.Split('(', '{')[0];
        return name?.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }
}
