using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>Where a function may change a member of something.</summary>
internal static class ChangingNodes
{
    public static bool IsOne(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax or DeclarationExpressionSyntax } => false,
        AssignmentExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression, Operand: not IdentifierNameSyntax } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression, Operand: not IdentifierNameSyntax } => true,
        IdentifierNameSyntax { Identifier.ValueText: "Metadata" } => true,
        _ => false,
    };
}
