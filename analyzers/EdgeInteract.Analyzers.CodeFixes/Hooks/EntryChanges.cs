using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>A dictionary that is made from the one of the request with more entries, as assignments to entries: <c>new Dictionary&lt;…&gt;(request.Metadata) { ["key"] = value }</c>.</summary>
internal static class EntryChanges
{
    public static IReadOnlyList<PropertyChange>? Read(ExpressionSyntax value, MemberAccessExpressionSyntax dictionary, Comments comments)
    {
        if (value is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments, Initializer: { } initializer }
            || !arguments[0].Expression.IsEquivalentTo(dictionary, topLevel: false))
        {
            return null;
        }

        var changes = new List<PropertyChange>();
        foreach (var entry in initializer.Expressions)
        {
            if (entry is not AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } assignment)
            {
                return null;
            }

            var target = ElementAccessExpression(dictionary, key.ArgumentList.WithoutTrivia());
            changes.Add(new PropertyChange(target, assignment.Right.WithoutTrivia(), changes.Count == 0 ? comments : Comments.None));
        }

        return changes;
    }
}
