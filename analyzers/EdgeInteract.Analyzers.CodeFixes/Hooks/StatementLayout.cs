using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>Writes statements where one stood, each on a line of its own if that one had one.</summary>
internal static class StatementLayout
{
    /// <param name="changes">What is written.</param>
    /// <param name="old">What it is written in place of, or before.</param>
    /// <returns>The statements; <see langword="null"/> where there is no room for more than one, and more are needed.</returns>
    public static IReadOnlyList<StatementSyntax>? Write(PropertyChanges changes, StatementSyntax old)
    {
        var inBlock = old.Parent is BlockSyntax or SwitchSectionSyntax;
        if (changes.All.Count > 1 && (changes.DependOnEachOther || !inBlock))
        {
            return changes.AsExpression() is { } all && !changes.All.Any(IsEntry) ? [ExpressionStatement(all).WithTriviaFrom(old)] : null;
        }

        if (changes.All.Count == 0 && !inBlock)
        {
            return null;
        }

        var indentation = Indentation(old);
        var end = old.GetTrailingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } endOfLine ? [endOfLine] : TriviaList(Space);
        var statements = new List<StatementSyntax>();
        for (var i = 0; i < changes.All.Count; i++)
        {
            var change = changes.All[i];
            var before = i == 0 ? old.GetLeadingTrivia() : indentation;
            before = change.Comments.Before.Aggregate(before, (trivia, comment) => trivia.Add(comment).AddRange(end).AddRange(indentation));
            var after = i == changes.All.Count - 1 ? old.GetTrailingTrivia() : end;
            after = change.Comments.After.Count == 0 ? after : TriviaList(change.Comments.After.SelectMany(static comment => new[] { Space, comment })).AddRange(after);
            statements.Add(ExpressionStatement(change.AsExpression()).WithLeadingTrivia(before).WithTrailingTrivia(after));
        }

        return statements;
    }

    /// <summary>The white space before the first token of a statement.</summary>
    public static SyntaxTriviaList Indentation(StatementSyntax statement) =>
        statement.GetLeadingTrivia().LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? [last] : [];

    // A deconstruction gives entries, too, but nobody would write it.
    private static bool IsEntry(PropertyChange change) => change.Target is ElementAccessExpressionSyntax;
}
