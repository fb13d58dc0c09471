using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1025: gives a catch-all without members the parameter for the outcome, or says of the one that it has that it is never null. What has other parameters may mean one of them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveCatchAllNameFix))]
[Shared]
public sealed class GiveCatchAllNameFix() : TypeFix(OutcomeDescriptors.CatchAllWithoutName)
{
    private const string Parameter = "string Name";

    private protected override TextEdit? Find(TypeDeclarationSyntax type, INamedTypeSymbol symbol, Compilation compilation, CancellationToken cancellationToken) =>
        type is RecordDeclarationSyntax && ChangeOf(type, symbol) is { } change ? new TextEdit($"Begin with '{Parameter}'", [change]) : null;

    private static TextChange? ChangeOf(TypeDeclarationSyntax type, INamedTypeSymbol symbol)
    {
        if (type.ParameterList is null or { Parameters.Count: 0 })
        {
            var place = type.ParameterList?.Span ?? new TextSpan(type.Identifier.Span.End, 0);
            // Another part of it may have the name, or a constructor.
            return symbol.DeclaringSyntaxReferences.All(static part => part.GetSyntax() is RecordDeclarationSyntax { Members.Count: 0 }) ? new TextChange(place, $"({Parameter})") : null;
        }

        return type.ParameterList.Parameters[0] is
            { Identifier.ValueText: "Name", Modifiers.Count: 0, Default: null, Type: NullableTypeSyntax { ElementType: PredefinedTypeSyntax { Keyword.ValueText: "string" } } name }
            ? new TextChange(name.QuestionToken.Span, "")
            : null;
    }
}
