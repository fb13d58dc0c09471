using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// Finds the XML documentation of a symbol. From the source itself, because a compiler that writes no documentation file has not parsed the comments.
/// </summary>
internal static class DocumentationSource
{
    private const string LineMarker = "///";
    private const string BlockStart = "/**";
    private const string BlockEnd = "*/";

    // Each parameter of a record asks for that of the record. An entry lives as long as its symbol, and costs the garbage collector something.
    private static readonly ConditionalWeakTable<ISymbol, StrongBox<XElement?>> s_ofTypes = new();

    public static XElement? Of(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol is not INamedTypeSymbol)
        {
            return Read(symbol, cancellationToken);
        }

        if (s_ofTypes.TryGetValue(symbol, out var known))
        {
            return known.Value;
        }

        var documentation = Read(symbol, cancellationToken);
        s_ofTypes.GetValue(symbol, _ => new StrongBox<XElement?>(documentation));
        return documentation;
    }

    private static XElement? Read(ISymbol symbol, CancellationToken cancellationToken)
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
            // A reader of a fragment has a buffer as long as the comment; that of other readers is many times as long.
            using var reader = new XmlTextReader($"<doc>{xml}</doc>", XmlNodeType.Element, context: null)
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,

                // As other readers have it by default: only so are characters and entities looked at.
                Normalization = true,
                EntityHandling = EntityHandling.ExpandEntities,
            };
            var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            return root.Element("member") ?? root;
        }
        catch (Exception malformed) when (malformed is XmlException or InvalidOperationException)
        {
            // The second where the comment ends the element around it. The compiler warns of a malformed comment. A description is not worth the contract.
            return null;
        }
    }

    private static string FromSource(SyntaxNode node)
    {
        // The comment of an enum member or a property stands before the node itself; of a type, before its attributes, which are part of it.
        var text = new StringBuilder();
        foreach (var trivia in (node as MemberDeclarationSyntax ?? node).GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                continue;
            }

            var comment = trivia.ToFullString().Trim();
            if (comment.StartsWith(BlockStart, StringComparison.Ordinal) && comment.EndsWith(BlockEnd, StringComparison.Ordinal) && comment.Length > BlockStart.Length + BlockEnd.Length)
            {
                AppendLines(text, comment.Substring(BlockStart.Length, comment.Length - BlockStart.Length - BlockEnd.Length), "*", isMarked: false);
            }
            else if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            {
                AppendLines(text, comment, LineMarker, isMarked: true);
            }
        }

        return text.ToString();
    }

    private static void AppendLines(StringBuilder text, string comment, string marker, bool isMarked)
    {
        foreach (var line in comment.Split('\n').Select(static line => line.Trim()))
        {
            if (line.StartsWith(marker, StringComparison.Ordinal))
            {
                text.Append(line, marker.Length, line.Length - marker.Length).Append('\n');
            }
            else if (!isMarked)
            {
                text.Append(line).Append('\n');
            }
        }
    }
}
