using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1034: writes a placeholder in the case of the only member that it can mean.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectPlaceholderFix))]
[Shared]
public sealed class CorrectPlaceholderFix() : TextFix(TextDescriptors.UnknownPlaceholder)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        if (source.Root.FindNode(span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || source.Model.GetDeclaredSymbol(type, cancellationToken) is not INamedTypeSymbol symbol)
        {
            return null;
        }

        var placeholder = source.Text.ToString(span);
        string[] meant =
        [
            .. symbol.GetMembers().OfType<IPropertySymbol>()
                .Where(static property => !property.IsStatic)
                .Select(static property => $"{{{property.Name}}}")
                .Where(name => string.Equals(name, placeholder, StringComparison.OrdinalIgnoreCase)),
        ];
        return meant.Length == 1 && meant[0] != placeholder ? new TextEdit($"Write {meant[0]}", [new TextChange(span, meant[0])]) : null;
    }
}
