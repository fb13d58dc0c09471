using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Where a function may change a member of something, and where it may let something run on when it returns.</summary>
internal static class ChangingNodes
{
    /// <summary>Whether a member may be changed at a node.</summary>
    public static bool Changes(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax or DeclarationExpressionSyntax } => false,
        AssignmentExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression, Operand: not IdentifierNameSyntax } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression, Operand: not IdentifierNameSyntax } => true,
        IdentifierNameSyntax { Identifier.ValueText: "Metadata" } => true,
        _ => false,
    };

    /// <summary>Whether something may run on from a node: functions that are handed over, and asynchronous ones that are not awaited at once.</summary>
    public static bool RunsOn(SyntaxNode node, DeclaredFunctions functions) => node switch
    {
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax => true,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => true,
        // A method that is handed over, as it is or as a member of something.
        ArgumentSyntax { Expression: IdentifierNameSyntax name } => functions.HasMethod(name.Identifier.ValueText),
        ArgumentSyntax { Expression: MemberAccessExpressionSyntax member } => functions.HasMethod(member.Name.Identifier.ValueText),
        AssignmentExpressionSyntax { Right: IdentifierNameSyntax name } => functions.HasMethod(name.Identifier.ValueText),
        EqualsValueClauseSyntax { Value: IdentifierNameSyntax name } => functions.HasMethod(name.Identifier.ValueText),
        InvocationExpressionSyntax call => !IsAwaited(call) && Name(call.Expression) is var name && (name is null || functions.MayRunOn(name)),
        _ => false,
    };

    private static bool IsAwaited(ExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } => IsAwaited(configured),
        _ => false,
    };

    private static string? Name(ExpressionSyntax callee) => callee switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };
}
