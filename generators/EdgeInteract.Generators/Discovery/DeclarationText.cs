using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Discovery;

/// <summary>Whether two versions of a file declare the same: they may differ within bodies, and in comments that document nothing.</summary>
internal static class DeclarationText
{
    public static bool AreEqual(SyntaxTree one, SyntaxTree other) =>
        one.FilePath == other.FilePath
        && one.Options.Equals(other.Options)
        && SyntaxFactory.AreEquivalent(one, other, topLevel: true)
        && Overlooked(one.GetRoot()).SequenceEqual(Overlooked(other.GetRoot()), StringComparer.Ordinal);

    // What the compiler's comparison leaves out. Values: behind a field that is not constant it also leaves out those that are part of a declaration. And
    // documentation, which becomes descriptions; it is no token, and a plain comment where the compiler writes no documentation file.
    private static IEnumerable<string> Overlooked(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax)))
        {
            if (node is EqualsValueClauseSyntax value && !IsInitializer(value))
            {
                yield return value.ToString();
            }
            else if (node is MemberDeclarationSyntax)
            {
                foreach (var trivia in node.GetLeadingTrivia())
                {
                    if (trivia.ToFullString() is var text && text.StartsWith("/", StringComparison.Ordinal))
                    {
                        yield return text;
                    }
                }
            }
        }
    }

    private static bool IsInitializer(EqualsValueClauseSyntax value) =>
        value.Parent?.Parent?.Parent is FieldDeclarationSyntax field && !field.Modifiers.Any(SyntaxKind.ConstKeyword);
}
