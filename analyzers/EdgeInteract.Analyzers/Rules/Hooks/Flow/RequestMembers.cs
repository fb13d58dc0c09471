using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>What is special about some calls.</summary>
internal static class RequestMembers
{
    /// <summary>Whether a call changes the entries of a dictionary, and of which one.</summary>
    public static bool ChangesEntries(IInvocationOperation call, out IOperation? dictionary)
    {
        dictionary = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        return dictionary is not null && call.TargetMethod.Name is "Add" or "TryAdd" or "Remove" or "Clear";
    }

    /// <summary>Whether a method only refuses what it is given, like <c>ArgumentNullException.ThrowIfNull</c>.</summary>
    public static bool OnlyChecks(IMethodSymbol method) =>
        method.IsStatic && method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && method.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal);

    /// <summary>Whether a <c>with</c> expression sets nothing.</summary>
    public static bool ChangesNothing(SyntaxNode syntax) => syntax is WithExpressionSyntax { Initializer.Expressions.Count: 0 };
}
