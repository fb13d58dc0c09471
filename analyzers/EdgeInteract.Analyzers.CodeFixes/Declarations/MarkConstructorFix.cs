using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1045: marks the constructor of a struct with <c>[JsonConstructor]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkConstructorFix))]
[Shared]
public sealed class MarkConstructorFix() : TextFix(MemberDescriptors.ConstructorNotMarked)
{
    private const string Attribute = "JsonConstructor";
    private const string Namespace = "System.Text.Json.Serialization";

    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // The diagnostic may stand at a declaration that uses a struct of another assembly.
        if (source.Root.FindNode(diagnostic.Location.SourceSpan) is not ParameterSyntax { Parent.Parent: (ConstructorDeclarationSyntax or TypeDeclarationSyntax) and var declaration })
        {
            return null;
        }

        var target = declaration is TypeDeclarationSyntax ? "method: " : "";
        var list = $"[{target}{NameAt(declaration.SpanStart, source.Model)}]";
        return new TextEdit($"Add {list}", [new TextChange(new TextSpan(declaration.SpanStart, 0), list + Gap(declaration, source.Text))]);
    }

    // A declaration of several lines has its attributes in lines of their own.
    private static string Gap(SyntaxNode declaration, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        return declaration.Span.End > line.End && string.IsNullOrWhiteSpace(indentation)
            ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation
            : " ";
    }

    private static string NameAt(int position, SemanticModel model) =>
        model.LookupNamespacesAndTypes(position, name: Attribute + "Attribute").Any(static type => type.ContainingNamespace?.ToDisplayString() == Namespace)
            ? Attribute
            : $"{Namespace}.{Attribute}";
}
