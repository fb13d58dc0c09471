using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>The payload of a typed hook: <c>payload = …</c> becomes <c>request.Payload = payload = …</c>.</summary>
internal static class PayloadRewrite
{
    public static Rewrite? Find(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment.Parent is not ExpressionStatementSyntax || RequestBeside(assignment.Left, model, cancellationToken) is not { } request)
        {
            return null;
        }

        var property = MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName(request.Name), IdentifierName("Payload"));
        var whole = AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, property, PropertyChange.Sign, assignment.WithoutTrivia());
        return new Rewrite(assignment, [whole.WithTriviaFrom(assignment)]);
    }

    /// <summary>The request that a hook gets together with a payload; <see langword="null"/> where an expression is no payload of a hook.</summary>
    public static IParameterSymbol? RequestBeside(ExpressionSyntax payload, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(payload, cancellationToken).Symbol is IParameterSymbol { Ordinal: 1, ContainingSymbol: IMethodSymbol { Parameters.Length: 3 } method }
        && KnownTypes.Of(model.Compilation) is { } types
        && types.HookMethods.StageOf(method) == HookStage.BeforePublish
            ? method.Parameters[0]
            : null;
}
