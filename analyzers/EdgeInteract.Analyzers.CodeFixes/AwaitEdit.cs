using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes;

/// <summary>Awaits a task that a statement drops.</summary>
internal static class AwaitEdit
{
    /// <summary>The edit that awaits the task of a call; <see langword="null"/> where the call is no statement of its own, or <c>await</c> may not stand there.</summary>
    public static TextChange? Of(ExpressionSyntax call)
    {
        var task = WholeOf(call);
        return task.Parent switch
        {
            ExpressionStatementSyntax statement when CanAwait(statement) => new TextChange(new TextSpan(task.SpanStart, 0), "await "),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } assignment when CanAwait(statement) =>
                new TextChange(TextSpan.FromBounds(assignment.SpanStart, assignment.OperatorToken.Span.End), "await"),
            _ => null,
        };
    }

    /// <summary>A call with what is called on its task in turn, as in <c>asks.RequestX().ConfigureAwait(false)</c>.</summary>
    public static ExpressionSyntax WholeOf(ExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access && access.Expression == call)
        {
            call = outer;
        }

        return call;
    }

    private static bool CanAwait(StatementSyntax statement)
    {
        foreach (var node in statement.Ancestors())
        {
            switch (node)
            {
                case LockStatementSyntax or UnsafeStatementSyntax or FixedStatementSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword) && !method.Modifiers.Any(SyntaxKind.UnsafeKeyword);
                case GlobalStatementSyntax:
                    return true;
                case MemberDeclarationSyntax or AccessorDeclarationSyntax:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }
}
