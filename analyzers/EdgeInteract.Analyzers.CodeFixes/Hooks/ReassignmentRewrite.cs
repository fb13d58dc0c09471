using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary><c>request = request with { … }</c>, also in one branch of a conditional expression.</summary>
internal static class ReassignmentRewrite
{
    public static Rewrite? Find(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment.Left is not IdentifierNameSyntax target)
        {
            return null;
        }

        var value = Unwrap(assignment.Right);
        if (value is WithExpressionSyntax copy)
        {
            return IsTarget(copy.Expression, target) && PropertyChanges.Read(copy, model, cancellationToken) is { } changes ? Write(assignment, changes, model, cancellationToken) : null;
        }

        if (value is ConditionalExpressionSyntax conditional && assignment.Parent is ExpressionStatementSyntax statement)
        {
            return (Unwrap(conditional.WhenTrue), Unwrap(conditional.WhenFalse)) switch
            {
                (WithExpressionSyntax changed, { } same) when IsTarget(changed.Expression, target) && IsTarget(same, target) =>
                    Branch(statement, conditional.Condition, PropertyChanges.Read(changed, model, cancellationToken)),
                ({ } same, WithExpressionSyntax changed) when IsTarget(changed.Expression, target) && IsTarget(same, target) =>
                    Branch(statement, Negate(conditional.Condition), PropertyChanges.Read(changed, model, cancellationToken)),
                _ => null,
            };
        }

        return null;
    }

    private static Rewrite? Write(AssignmentExpressionSyntax assignment, PropertyChanges changes, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment.Parent is ExpressionStatementSyntax statement)
        {
            return StatementLayout.Write(changes, statement) is { } statements ? new Rewrite(statement, statements) : null;
        }

        // The body of a function that returns nothing.
        var function = assignment.Parent is ArrowExpressionClauseSyntax arrow ? arrow.Parent : assignment.Parent as LambdaExpressionSyntax;
        var symbol = function is LambdaExpressionSyntax ? model.GetSymbolInfo(function, cancellationToken).Symbol : function is null ? null : model.GetDeclaredSymbol(function, cancellationToken);
        return symbol is IMethodSymbol { ReturnsVoid: true } && changes.AsExpression() is { } expression ? new Rewrite(assignment, [expression.WithTriviaFrom(assignment)]) : null;
    }

    private static Rewrite? Branch(ExpressionStatementSyntax statement, ExpressionSyntax condition, PropertyChanges? changes)
    {
        var end = statement.GetTrailingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        if (changes is null || statement.Parent is not BlockSyntax || !end.IsKind(SyntaxKind.EndOfLineTrivia))
        {
            return null;
        }

        var outer = StatementLayout.Indentation(statement);
        var inner = TriviaList(Whitespace(outer.ToFullString() + "    "));
        var written = Block(ExpressionStatement(IdentifierName("_")).WithLeadingTrivia(inner).WithTrailingTrivia(end));
        if (StatementLayout.Write(changes, written.Statements[0]) is not { Count: > 0 } statements)
        {
            return null;
        }

        var block = Block(
            Token(outer, SyntaxKind.OpenBraceToken, [end]),
            List(statements),
            Token(outer, SyntaxKind.CloseBraceToken, statement.GetTrailingTrivia()));
        var branch = IfStatement(
            Token(statement.GetLeadingTrivia(), SyntaxKind.IfKeyword, [Space]),
            Token(SyntaxKind.OpenParenToken),
            condition.WithoutTrivia(),
            Token([], SyntaxKind.CloseParenToken, [end]),
            block,
            @else: null);
        return new Rewrite(statement, [branch]);
    }

    private static ExpressionSyntax Negate(ExpressionSyntax condition) => PrefixUnaryExpression(
        SyntaxKind.LogicalNotExpression,
        condition is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? condition.WithoutTrivia() : ParenthesizedExpression(condition.WithoutTrivia()));

    private static bool IsTarget(ExpressionSyntax expression, IdentifierNameSyntax target) =>
        Unwrap(expression) is IdentifierNameSyntax name && name.Identifier.ValueText == target.Identifier.ValueText;

    private static ExpressionSyntax Unwrap(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax parenthesized ? Unwrap(parenthesized.Expression) : expression;
}
