using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>Puts nodes in the place of one.</summary>
internal sealed record Rewrite(SyntaxNode Old, IReadOnlyList<SyntaxNode> New)
{
    public SyntaxNode Apply(SyntaxNode root) => New.Count == 1 ? root.ReplaceNode(Old, Plain(New[0])) : root.ReplaceNode(Old, New.Select(Plain));

    // What a factory makes asks to be formatted, and with it whatever stands around it. The author formats otherwise.
    private static SyntaxNode Plain(SyntaxNode node) =>
        node.ReplaceTrivia(node.DescendantTrivia().Where(static trivia => trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation)), static (_, _) => default);
}
