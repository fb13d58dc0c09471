using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Declarations;

/// <summary>A fix of the type whose name a diagnostic stands at.</summary>
public abstract class TypeFix : TextFix
{
    private protected TypeFix(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    internal sealed override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        return source.Root.FindNode(span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && type.Identifier.Span == span
            && source.Model.GetDeclaredSymbol(type, cancellationToken) is INamedTypeSymbol symbol
            ? Find(type, symbol, source.Model.Compilation, cancellationToken)
            : null;
    }

    /// <summary>What to do about the type; <see langword="null"/> where no one rewrite is right.</summary>
    private protected abstract TextEdit? Find(TypeDeclarationSyntax type, INamedTypeSymbol symbol, Compilation compilation, CancellationToken cancellationToken);
}
