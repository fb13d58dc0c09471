using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>Rewrites the modifiers of a type, and leaves comments and line breaks where they are.</summary>
internal static class Modifiers
{
    /// <summary>Adds <c>partial</c>, which has to be the last one.</summary>
    public static TypeDeclarationSyntax AddPartial(TypeDeclarationSyntax type) =>
        With(type, type.Modifiers.Add(SyntaxFactory.Token(SyntaxKind.PartialKeyword)));

    /// <summary>Puts <c>public</c> in place of whatever says how visible the type is.</summary>
    public static TypeDeclarationSyntax MakePublic(TypeDeclarationSyntax type)
    {
        var others = type.Modifiers.Where(static modifier =>
            !modifier.IsKind(SyntaxKind.PrivateKeyword) && !modifier.IsKind(SyntaxKind.ProtectedKeyword) && !modifier.IsKind(SyntaxKind.InternalKeyword));
        return With(type, SyntaxFactory.TokenList(others.Prepend(SyntaxFactory.Token(SyntaxKind.PublicKeyword))));
    }

    private static TypeDeclarationSyntax With(TypeDeclarationSyntax type, SyntaxTokenList modifiers)
    {
        // What stands before the first token stays before it.
        var before = type.Modifiers.Count > 0 ? type.Modifiers[0].LeadingTrivia : type.Keyword.LeadingTrivia;
        var keyword = type.Modifiers.Count > 0 ? type.Keyword : type.Keyword.WithLeadingTrivia();
        var tokens = modifiers.Select((modifier, index) => modifier
            .WithLeadingTrivia(index == 0 ? before : default)
            .WithTrailingTrivia(modifier.TrailingTrivia.Count > 0 ? modifier.TrailingTrivia : SyntaxFactory.TriviaList(SyntaxFactory.Space)));
        return (TypeDeclarationSyntax)type.WithKeyword(keyword).WithModifiers(SyntaxFactory.TokenList(tokens));
    }
}
