using System.Composition;
using EdgeInteract.Analyzers.Rules.Hooks;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>EI2005: rethrows the exception that blocks, in a clause of its own before one that takes more, or at the end of the handler that takes it alone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetBlockThroughFix))]
[Shared]
public sealed class LetBlockThroughFix() : TextFix(HookBlockingDescriptors.Swallowed)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = source.Model;
        if (source.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not CatchClauseSyntax { Parent: TryStatementSyntax attempt } clause
            || KnownTypes.Of(model.Compilation)?.BlockedException is not { } blocked
            || !diagnostic.Properties.ContainsKey(SwallowedBlockAnalyzer.IsThrownAsItIs))
        {
            return null;
        }

        var change = Takes(model, clause, blocked) ? AtEnd(model, clause) : Before(model, attempt, clause, blocked);
        return change is { } found ? new TextEdit("Let InteractionBlockedException through", [found]) : null;
    }

    // Whether a clause takes nothing but what blocks.
    private static bool Takes(SemanticModel model, CatchClauseSyntax clause, INamedTypeSymbol blocked) =>
        clause.Declaration is { } declaration && KnownTypes.IsOrDerivesFrom(model.GetTypeInfo(declaration.Type).Type, blocked);

    private static TextChange? Before(SemanticModel model, TryStatementSyntax attempt, CatchClauseSyntax clause, INamedTypeSymbol blocked)
    {
        // One clause helps all those behind it. Those that take a part of what it takes would be unreachable.
        var first = attempt.Catches.First(candidate => candidate == clause || IsWider(model, candidate, blocked));
        if (attempt.Catches.SkipWhile(candidate => candidate != first).Any(candidate => Takes(model, candidate, blocked)))
        {
            return null;
        }

        var name = blocked.ToMinimalDisplayString(model, first.SpanStart);
        var place = new SourceLayout(first.SyntaxTree.GetText(), first.CatchKeyword.SpanStart);
        var isOneLine = place.IsOneLine(first.Block.Span);
        var opening = place.StartsLine(first.Block.OpenBraceToken.SpanStart) ? place.LineBreak + place.Indent : " ";
        var body = isOneLine ? $"catch ({name}) {{ throw; }}" : $"catch ({name}){opening}{{{place.LineBreak}{place.Indent}{place.Step}throw;{place.LineBreak}{place.Indent}}}";
        var leading = first.CatchKeyword.LeadingTrivia;
        // What is said of the clause stays with it.
        var comment = leading.Any(static trivia => trivia.IsDirective) ? default : leading.FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        var start = comment == default ? first.CatchKeyword.SpanStart : comment.SpanStart;
        return new TextChange(new TextSpan(start, 0), body + (place.StartsLine(start) ? place.LineBreak + place.Indent : " "));
    }

    private static bool IsWider(SemanticModel model, CatchClauseSyntax clause, INamedTypeSymbol blocked) =>
        clause.Declaration is null || (model.GetTypeInfo(clause.Declaration.Type).Type is INamedTypeSymbol caught && KnownTypes.IsOrDerivesFrom(blocked.BaseType, caught));

    private static TextChange? AtEnd(SemanticModel model, CatchClauseSyntax clause)
    {
        var block = clause.Block;
        var last = block.Statements.LastOrDefault();
        var flow = block.Statements.Count == 0 ? null : model.AnalyzeControlFlow(block);
        if (flow is null || (flow.EndPointIsReachable && flow.ExitPoints.IsEmpty))
        {
            return Append(block);
        }

        // The one way out of the handler is its end.
        return last is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax && flow.ExitPoints.Length == 1 && flow.ExitPoints[0] == last
            ? new TextChange(last.Span, "throw;")
            : null;
    }

    private static TextChange Append(BlockSyntax block)
    {
        var end = block.CloseBraceToken.SpanStart;
        var place = new SourceLayout(block.SyntaxTree.GetText(), end);
        return place.StartsLine(end)
            ? new TextChange(new TextSpan(end, 0), $"{place.Step}throw;{place.LineBreak}{place.Indent}")
            : new TextChange(new TextSpan(end, 0), block.CloseBraceToken.GetPreviousToken().TrailingTrivia.FullSpan.IsEmpty ? " throw; " : "throw; ");
    }
}
