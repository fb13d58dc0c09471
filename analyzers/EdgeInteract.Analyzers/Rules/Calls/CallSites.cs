using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>Finds where functions are used that only their own type, or the function around them, can use.</summary>
internal sealed class CallSites(Compilation compilation)
{
    // A type may have many of them, and is read once.
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<string, SimpleNameSyntax>> _names = new();

    /// <summary>The calls of a private method, and the references to it.</summary>
    public IEnumerable<IOperation> Of(IMethodSymbol method, SemanticModel known, CancellationToken cancellationToken)
    {
        var wanted = Definition(method);
        foreach (var declaration in method.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)))
        {
            var model = declaration.SyntaxTree == known.SyntaxTree ? known : ModelOf(declaration.SyntaxTree);
            foreach (var name in _names.GetOrAdd(declaration, NamesIn)[method.Name])
            {
                if (model.GetSymbolInfo(name, cancellationToken).Symbol is IMethodSymbol used
                    && SymbolEqualityComparer.Default.Equals(Definition(used), wanted)
                    && OperationAt(name, model, cancellationToken) is { } operation)
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>The calls of a local function, and the references to it.</summary>
    public static IEnumerable<IOperation> Of(ILocalFunctionOperation function)
    {
        IOperation root = function;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Where(operation => operation switch
        {
            IInvocationOperation call => Is(call.TargetMethod),
            IMethodReferenceOperation { Parent: not INameOfOperation } reference => Is(reference.Method),
            _ => false,
        });

        bool Is(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, function.Symbol.OriginalDefinition);
    }

    private static ILookup<string, SimpleNameSyntax> NamesIn(SyntaxNode declaration) =>
        declaration.DescendantNodes().OfType<SimpleNameSyntax>().ToLookup(static name => name.Identifier.ValueText, StringComparer.Ordinal);

    private static IMethodSymbol Definition(IMethodSymbol method) => (method.PartialDefinitionPart ?? method).OriginalDefinition;

    private static IOperation? OperationAt(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax used = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return model.GetOperation(used.Parent is InvocationExpressionSyntax call && call.Expression == used ? call : used, cancellationToken);
    }

    private SemanticModel ModelOf(SyntaxTree tree)
    {
#pragma warning disable RS1030 // The other parts of a partial type are in other files, and only their models know what a name there means.
        return compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
