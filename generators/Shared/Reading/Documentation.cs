using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads XML documentation as descriptions. What has none of its own has that of what it overrides or implements.</summary>
internal static class Documentation
{
    public static string? Summary(ISymbol symbol, CancellationToken cancellationToken) => Find(symbol, static doc => doc.Element("summary"), cancellationToken);

    public static string? Parameter(ISymbol symbol, string name, CancellationToken cancellationToken) => Find(
        symbol,
        doc => doc.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name),
        cancellationToken);

    private static string? Find(ISymbol symbol, Func<XElement, XElement?> select, CancellationToken cancellationToken)
    {
        var own = DocumentationSource.Of(symbol, cancellationToken);
        if (own is not null && DocumentationText.Of(select(own)) is { } text)
        {
            return text;
        }

        // A type says that it wants its base's; a member need not.
        var wish = own?.Descendants("inheritdoc").FirstOrDefault();
        if (wish is null && symbol is not IPropertySymbol)
        {
            return null;
        }

        return Parents(symbol, (string?)wish?.Attribute("cref"))
            .Select(parent => Find(parent, select, cancellationToken))
            .FirstOrDefault(static found => found is not null);
    }

    private static IEnumerable<ISymbol> Parents(ISymbol symbol, string? reference)
    {
        var parents = symbol switch
        {
            IPropertySymbol property => Implemented(property),
            INamedTypeSymbol type => Bases(type).Concat(type.AllInterfaces),
            _ => [],
        };
        return reference is null ? parents : parents.Where(parent => IsNamed(parent, reference));
    }

    private static IEnumerable<ISymbol> Implemented(IPropertySymbol property)
    {
        var overridden = property.OverriddenProperty is { } below ? new ISymbol[] { below } : [];
        var type = property.ContainingType;
        return overridden.Concat(type.AllInterfaces
            .SelectMany(contract => contract.GetMembers(property.Name))
            .Where(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), property)));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current;
        }
    }

    // A reference in a comment is a text here; what it can mean are the parents alone.
    private static bool IsNamed(ISymbol parent, string reference)
    {
        var name = reference.Split('{', '(')[0];
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1) == parent.Name;
    }
}
