using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>The comments at one part of an initializer: those on lines before it, and the one behind it.</summary>
internal sealed record Comments(IReadOnlyList<SyntaxTrivia> Before, IReadOnlyList<SyntaxTrivia> After)
{
    public static Comments None { get; } = new([], []);

    public bool Any => Before.Count > 0 || After.Count > 0;

    public static Comments Of(InitializerExpressionSyntax initializer, int index)
    {
        var part = initializer.Expressions[index];
        // What stands behind the comma belongs to what stands before it.
        var after = part.GetTrailingTrivia().Concat(index < initializer.Expressions.SeparatorCount ? initializer.Expressions.GetSeparator(index).TrailingTrivia : default);
        return new Comments([.. part.GetLeadingTrivia().Where(IsComment)], [.. after.Where(IsComment)]);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
