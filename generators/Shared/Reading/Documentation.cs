using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// Reads XML documentation as plain text. From the source itself, because a compiler that writes no documentation file has not parsed the comments.
/// </summary>
internal static class Documentation
{
    private const string Marker = "///";

    public static string? Summary(ISymbol symbol, CancellationToken cancellationToken) =>
        Text(Load(symbol, cancellationToken)?.Element("summary"));

    public static string? Parameter(ISymbol symbol, string name, CancellationToken cancellationToken) =>
        Text(Load(symbol, cancellationToken)?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name));

    private static XElement? Load(ISymbol symbol, CancellationToken cancellationToken)
    {
        var xml = symbol.DeclaringSyntaxReferences.IsEmpty
            ? symbol.GetDocumentationCommentXml(cancellationToken: cancellationToken) ?? ""
            : string.Concat(symbol.DeclaringSyntaxReferences.Select(reference => FromSource(reference.GetSyntax(cancellationToken))));
        if (xml.Length == 0)
        {
            return null;
        }

        try
        {
            var root = XElement.Parse($"<doc>{xml}</doc>");
            return root.Element("member") ?? root;
        }
        catch (XmlException)
        {
            // The compiler warns of a malformed comment. A description is not worth the contract.
            return null;
        }
    }

    private static string FromSource(SyntaxNode node)
    {
        // The comment of an enum member or a property stands before the node itself; of a type, before its attributes, which are part of it.
        var text = new StringBuilder();
        foreach (var trivia in (node as MemberDeclarationSyntax ?? node).GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            {
                foreach (var line in trivia.ToFullString().Split('\n').Select(static line => line.Trim()))
                {
                    if (line.StartsWith(Marker, StringComparison.Ordinal))
                    {
                        text.Append(line, Marker.Length, line.Length - Marker.Length).Append('\n');
                    }
                }
            }
        }

        return text.ToString();
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, element);
        var words = text.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(" ", words);
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { IsEmpty: true } reference:
                    var name = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name");
                    text.Append(name?.Substring(name.LastIndexOfAny(['.', ':']) + 1) ?? " ");
                    break;
                case XElement nested:
                    Append(text, nested);
                    break;
            }
        }
    }
}
