using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Hooks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>EI2008: moves the registration behind the last hook that can block: its statement, or its link of a chain of calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveRegistrationFix))]
[Shared]
public sealed class MoveRegistrationFix() : TextFix(HookBlockingDescriptors.Order)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = source.Root;
        if (root.FindNode(diagnostic.Location.SourceSpan).Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } link)
        {
            return null;
        }

        InvocationExpressionSyntax[] blocking =
        [
            .. diagnostic.AdditionalLocations
                .Select(location => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>())
                .OfType<InvocationExpressionSyntax>(),
        ];
        var changes = Array.TrueForAll(blocking, other => IsChained(call, other))
            ? MoveLink(call, link, blocking[blocking.Length - 1])
            : MoveStatement(call, blocking);
        return changes.IsEmpty ? null : new TextEdit("Register the hook behind those that can block", changes);
    }

    private static bool IsChained(InvocationExpressionSyntax call, InvocationExpressionSyntax other)
    {
        for (ExpressionSyntax? current = other; current is not null;)
        {
            if (current == call)
            {
                return true;
            }

            current = current is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } ? receiver : null;
        }

        return false;
    }

    private static ImmutableArray<TextChange> MoveLink(InvocationExpressionSyntax call, MemberAccessExpressionSyntax link, InvocationExpressionSyntax last)
    {
        var span = TextSpan.FromBounds(link.Expression.Span.End, call.Span.End);
        var text = call.SyntaxTree.GetText();
        // A comment between the links belongs to one of them, and nobody knows to which.
        var between = TextSpan.FromBounds(span.Start, last.FullSpan.End);
        if (call.SyntaxTree.GetRoot().DescendantTrivia(between).Any(static trivia => IsComment(trivia) || trivia.IsDirective)
            || last.Expression is not MemberAccessExpressionSyntax { OperatorToken: var dot, Expression: var before })
        {
            return [];
        }

        var space = text.ToString(TextSpan.FromBounds(before.Span.End, dot.SpanStart));
        return [new TextChange(span, ""), new TextChange(new TextSpan(last.Span.End, 0), space + text.ToString(TextSpan.FromBounds(link.OperatorToken.SpanStart, span.End)))];
    }

    private static ImmutableArray<TextChange> MoveStatement(InvocationExpressionSyntax call, InvocationExpressionSyntax[] blocking)
    {
        if (call.Parent is not ExpressionStatementSyntax statement || Adds(call) || ListOf(statement) is not { } list)
        {
            return [];
        }

        SyntaxNode?[] others = [.. blocking.Select(other => list.FirstOrDefault(candidate => candidate.Contains(other)))];
        if (Array.Exists(others, static other => other is null || Leaves(other)))
        {
            return [];
        }

        var moved = list.First(candidate => candidate.Contains(statement));
        var last = others.OrderBy(static other => other!.SpanStart).Last()!;
        var leading = moved.GetLeadingTrivia();
        if (leading.Any(static trivia => trivia.IsDirective))
        {
            return [];
        }

        // Empty lines stay where they are.
        var blank = leading.TakeWhile(static trivia => !IsComment(trivia)).LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var span = TextSpan.FromBounds(blank == default ? moved.FullSpan.Start : blank.Span.End, moved.FullSpan.End);
        var source = call.SyntaxTree.GetText();
        var text = source.ToString(span);
        if (text.EndsWith("\n", StringComparison.Ordinal) && !source.ToString(last.FullSpan).EndsWith("\n", StringComparison.Ordinal))
        {
            // The last statement of a file that has no line break at its end.
            var lineBreak = text.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            text = lineBreak + text.Substring(0, text.Length - lineBreak.Length);
        }

        return [new TextChange(span, ""), new TextChange(new TextSpan(last.FullSpan.End, 0), text)];
    }

    // Whether the call is made on one that adds a hook, too.
    private static bool Adds(InvocationExpressionSyntax call) => call.DescendantNodes().OfType<GenericNameSyntax>().Count(static name => name.Identifier.ValueText == "AddInteractionHook") > 1;

    private static IReadOnlyList<SyntaxNode>? ListOf(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => [.. unit.Members.OfType<GlobalStatementSyntax>()],
        _ => null,
    };

    // What is put behind it may not be reached.
    private static bool Leaves(SyntaxNode statement) =>
        statement.DescendantNodesAndSelf().Any(static node => node is ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
