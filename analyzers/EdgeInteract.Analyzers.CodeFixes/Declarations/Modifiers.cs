using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>Changes the modifiers of a type, and nothing between them.</summary>
internal static class Modifiers
{
    /// <summary>Adds <c>partial</c>, which has to be the last one.</summary>
    public static TextChange AddPartial(TypeDeclarationSyntax type) => Insert(type.Keyword, "partial ");

    /// <summary>Puts <c>public</c> in place of whatever says how visible the type is.</summary>
    public static IEnumerable<TextChange> MakePublic(TypeDeclarationSyntax type)
    {
        var visible = type.Modifiers.Where(static modifier =>
            modifier.IsKind(SyntaxKind.PrivateKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword)).ToArray();
        return visible.Length == 0
            ? [Insert(type.Modifiers.Count > 0 ? type.Modifiers[0] : type.Keyword, "public ")]
            : visible.Select(static (modifier, index) => index == 0
                ? new TextChange(modifier.Span, "public")
                : new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), ""));
    }

    private static TextChange Insert(SyntaxToken before, string text) => new(new TextSpan(before.SpanStart, 0), text);
}
