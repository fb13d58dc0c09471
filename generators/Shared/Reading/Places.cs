using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Reading;

/// <summary>Finds where in the source something stands, for what is said about it. Looked up only once something is wrong.</summary>
internal static class Places
{
    /// <summary>An attribute; <see langword="null"/> if it is in another assembly.</summary>
    public static Location? Of(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();

    /// <summary>An argument by its position, or the attribute if it has none there.</summary>
    public static Location? Argument(AttributeData attribute, int index, CancellationToken cancellationToken) =>
        Arguments(attribute, cancellationToken).Where(static argument => argument.NameEquals is null).Skip(index).FirstOrDefault()?.Expression.GetLocation()
        ?? Of(attribute, cancellationToken);

    /// <summary>The value of a named argument, or the attribute if it has none of that name.</summary>
    public static Location? Argument(AttributeData attribute, string name, CancellationToken cancellationToken) =>
        Arguments(attribute, cancellationToken).FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
        ?? Of(attribute, cancellationToken);

    /// <summary>The type that a property or parameter is declared with.</summary>
    public static Location? Type(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            ParameterSyntax { Type: { } type } => type.GetLocation(),
            PropertyDeclarationSyntax property => property.Type.GetLocation(),
            _ => null,
        };

    /// <summary>A text within a place, if it is there once and as it is; otherwise the whole place.</summary>
    public static Location? Within(Location? place, string text)
    {
        if (place?.SourceTree is not { } tree)
        {
            return place;
        }

        var whole = tree.GetText().ToString(place.SourceSpan);
        var start = whole.IndexOf(text, StringComparison.Ordinal);
        return start < 0 || start != whole.LastIndexOf(text, StringComparison.Ordinal)
            ? place
            : Location.Create(tree, new TextSpan(place.SourceSpan.Start + start, text.Length));
    }

    private static IEnumerable<AttributeArgumentSyntax> Arguments(AttributeData attribute, CancellationToken cancellationToken) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax)?.ArgumentList?.Arguments ?? [];
}
