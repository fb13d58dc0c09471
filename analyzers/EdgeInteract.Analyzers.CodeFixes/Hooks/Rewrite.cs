using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>Puts nodes in the place of one.</summary>
internal sealed record Rewrite(SyntaxNode Old, IReadOnlyList<SyntaxNode> New)
{
    public SyntaxNode Apply(SyntaxNode root) => New.Count == 1 ? root.ReplaceNode(Old, New[0]) : root.ReplaceNode(Old, New);
}
