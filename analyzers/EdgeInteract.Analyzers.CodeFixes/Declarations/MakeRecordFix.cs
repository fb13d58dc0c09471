using System.Composition;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>EI1002: makes a partial record of a class that has nothing but properties, fields and nested types. What compares, copies or prints itself would come in the way of what a record has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeRecordFix))]
[Shared]
public sealed class MakeRecordFix() : TypeFix(TypeDescriptors.NotRecordClass)
{
    private protected override TextEdit? Find(TypeDeclarationSyntax type, INamedTypeSymbol symbol, Compilation compilation, CancellationToken cancellationToken) =>
        type is ClassDeclarationSyntax && IsSimple(type, symbol) && !IsBase(symbol, compilation, cancellationToken)
            ? new TextEdit($"Make '{symbol.Name}' a record", [new TextChange(type.Keyword.Span, type.Modifiers.Any(SyntaxKind.PartialKeyword) ? "record" : "partial record")])
            : null;

    private static bool IsSimple(TypeDeclarationSyntax type, INamedTypeSymbol symbol) =>
        type is { ParameterList: null, TypeParameterList: null }
        && symbol is { IsStatic: false, IsAbstract: false, BaseType.SpecialType: SpecialType.System_Object, DeclaringSyntaxReferences.Length: 1 }
        && type.Members.All(static member => member is PropertyDeclarationSyntax { Identifier.ValueText: not "Clone" } or FieldDeclarationSyntax or BaseTypeDeclarationSyntax);

    // No class can derive from a record.
    private static bool IsBase(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) => !type.IsSealed
        && compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, cancellationToken)
            .Any(other => other is INamedTypeSymbol { BaseType: { } parent } && SymbolEqualityComparer.Default.Equals(parent, type));
}
