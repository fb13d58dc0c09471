using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>Where a function throws, or something throws for it.</summary>
internal static class ThrowingNodes
{
    public static bool IsOne(SyntaxNode node) => node
        is ThrowStatementSyntax
        or ThrowExpressionSyntax
        or SimpleNameSyntax { Identifier.ValueText: "Throw" or "FromException" };
}
