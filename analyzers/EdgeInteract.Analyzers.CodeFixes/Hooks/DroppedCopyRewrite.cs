using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>A <c>with</c> expression that is discarded, kept in a local that nothing else names, or handed to a hook.</summary>
internal static class DroppedCopyRewrite
{
    public static Rewrite? Find(WithExpressionSyntax copy, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode outermost = copy;
        while (outermost.Parent is ParenthesizedExpressionSyntax)
        {
            outermost = outermost.Parent;
        }

        // A payload is replaced and not changed.
        if (PayloadRewrite.RequestBeside(copy.Expression, model, cancellationToken) is not null)
        {
            return null;
        }

        return outermost.Parent switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } discard, Parent: ExpressionStatementSyntax statement }
                when model.GetSymbolInfo(discard, cancellationToken).Symbol is IDiscardSymbol => Replace(statement, copy, model, cancellationToken),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable }
                when !IsNamed(variable, model, cancellationToken) => Replace(statement, copy, model, cancellationToken),
            ArgumentSyntax argument when argument.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax } statement and (ExpressionStatementSyntax or ReturnStatementSyntax) =>
                SetBefore(statement, copy, model, cancellationToken),
            _ => null,
        };
    }

    private static Rewrite? Replace(StatementSyntax statement, WithExpressionSyntax copy, SemanticModel model, CancellationToken cancellationToken) =>
        PropertyChanges.Read(copy, model, cancellationToken) is { All.Count: > 0 } changes && StatementLayout.Write(changes, statement) is { } statements
            ? new Rewrite(statement, statements)
            : null;

    private static Rewrite? SetBefore(StatementSyntax statement, WithExpressionSyntax copy, SemanticModel model, CancellationToken cancellationToken)
    {
        if (PropertyChanges.Read(copy, model, cancellationToken) is not { } changes || StatementLayout.Write(changes, statement) is not { } statements)
        {
            return null;
        }

        var call = statement.ReplaceNode(copy, copy.Expression.WithTriviaFrom(copy)).WithLeadingTrivia(StatementLayout.Indentation(statement));
        return new Rewrite(statement, [.. statements, call]);
    }

    private static bool IsNamed(VariableDeclaratorSyntax variable, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(variable, cancellationToken) is not { } local
        || variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local));
}
