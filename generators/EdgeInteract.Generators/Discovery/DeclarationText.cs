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
        && Documentation(one.GetRoot()).SequenceEqual(Documentation(other.GetRoot()), StringComparer.Ordinal);

    // Documentation becomes descriptions, and is no token. It is a plain comment where the compiler writes no documentation file.
    private static IEnumerable<string> Documentation(SyntaxNode root) => root
        .DescendantNodesAndSelf(static node => node is CompilationUnitSyntax or MemberDeclarationSyntax and not BaseMethodDeclarationSyntax)
        .Where(static node => node is MemberDeclarationSyntax)
        .SelectMany(static node => node.GetLeadingTrivia())
        .Select(static trivia => trivia.ToFullString())
        .Where(static text => text.StartsWith("/", StringComparison.Ordinal));
}
