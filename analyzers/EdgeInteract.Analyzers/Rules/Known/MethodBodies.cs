using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>The bodies of the methods that a compilation has itself, each bound once however many rules and hooks follow calls to it.</summary>
internal sealed class MethodBodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IOperation?> _bodies = new(SymbolEqualityComparer.Default);

    /// <summary>The body of a method; <see langword="null"/> where it has none, or another assembly has it.</summary>
    public IOperation? Of(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty ? null : _bodies.GetOrAdd(method.OriginalDefinition, Find);

    /// <summary>Takes a body that is bound already.</summary>
    public void Keep(IMethodSymbol method, IOperation body) => _bodies.TryAdd(method.PartialDefinitionPart ?? method, body);

    private IOperation? Find(IMethodSymbol method)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (HasBody(reference.GetSyntax())
                && compilation.ContainsSyntaxTree(reference.SyntaxTree))
            {
#pragma warning disable RS1030 // A helper is anywhere in the compilation, and looked into once.
                return compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(reference.GetSyntax());
#pragma warning restore RS1030
            }
        }

        return null;
    }

    private static bool HasBody(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        // The body of a property that is only read.
        _ => syntax is ArrowExpressionClauseSyntax,
    };
}
