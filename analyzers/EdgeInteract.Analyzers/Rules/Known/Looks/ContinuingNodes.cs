using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>Where a function may let something run on when it returns: functions that are handed over, and asynchronous ones that are not awaited at once.</summary>
internal static class ContinuingNodes
{
    public static bool IsOne(SyntaxNode node, DeclaredFunctions functions) => node switch
    {
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax => true,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => true,
        SimpleNameSyntax name => IsHandedOver(name, functions),
        InvocationExpressionSyntax call => !IsAwaited(call) && Name(call.Expression) is var name && (name is null || functions.Named(name) is { MayRunOn: true }),
        _ => false,
    };

    // A method that is not called where it is named.
    private static bool IsHandedOver(SimpleNameSyntax name, DeclaredFunctions functions)
    {
        if (functions.Named(name.Identifier.ValueText) is not { HasMethod: true })
        {
            return false;
        }

        ExpressionSyntax used = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? (ExpressionSyntax)name.Parent : name;
        return used.Parent is not InvocationExpressionSyntax call || call.Expression != used;
    }

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
