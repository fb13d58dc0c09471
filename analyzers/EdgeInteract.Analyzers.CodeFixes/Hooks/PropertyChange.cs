using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>One assignment.</summary>
internal sealed record PropertyChange(ExpressionSyntax Target, ExpressionSyntax Value, Comments Comments)
{
    public static SyntaxToken Sign { get; } = Token(TriviaList(Space), SyntaxKind.EqualsToken, TriviaList(Space));

    public ExpressionSyntax AsExpression() => AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, Target, Sign, Value);
}
