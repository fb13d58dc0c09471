using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>Where a function makes a copy, or gives its parameter another value.</summary>
internal static class CopyingNodes
{
    public static bool IsOne(SyntaxNode node, SyntaxNode function) => node switch
    {
        WithExpressionSyntax => true,
        IdentifierNameSyntax name => IsGiven(name) && IsParameter(name.Identifier.ValueText, function),
        _ => false,
    };

    // Assigned to, also as a part of a tuple, or handed out to be.
    private static bool IsGiven(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } => true,
        _ => false,
    };

    private static bool IsParameter(string name, SyntaxNode function) =>
        function.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is not { } method
        || method.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name)
        || function.DescendantNodes().OfType<ParameterSyntax>().Any(parameter => parameter.Identifier.ValueText == name);
}
