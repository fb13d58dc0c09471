using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>
/// Tells by the look of the code, without binding any of it, which functions may lose a copy of what they are given. What it passes over has nothing to lose; what it does
/// not is looked into.
/// </summary>
internal sealed class CopyingNames(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    // The compiler goes through all declarations for each name that it is asked for.
    private readonly ConcurrentDictionary<string, bool> _members = new(StringComparer.Ordinal);

    /// <summary>Whether a function makes a copy, gives its parameter another value, or hands it to one that may.</summary>
    public bool MayCopy(SyntaxNode function, string parameter, CancellationToken cancellationToken) =>
        MayCopy(function, [parameter], new HashSet<string>(StringComparer.Ordinal), cancellationToken);

    /// <summary>Whether a method of that name in this compilation may.</summary>
    public bool MayCopy(string method) => MayCopy(method, new HashSet<string>(StringComparer.Ordinal), CancellationToken.None);

    private bool MayCopy(string method, HashSet<string> asked, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(method, out var known))
        {
            return known;
        }

        if (!asked.Add(method))
        {
            return false;
        }

        var mayCopy = IsMember(method) && compilation.GetSymbolsWithName(method, SymbolFilter.Member, cancellationToken)
            .OfType<IMethodSymbol>()
            .SelectMany(static symbol => (symbol.PartialImplementationPart ?? symbol).DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .Any(declaration => Parameters(declaration) is { Length: > 0 } parameters && MayCopy(declaration, parameters, asked, cancellationToken));
        // Of methods that call each other only the one that was asked for first is known for certain.
        asked.Remove(method);
        if (mayCopy || asked.Count == 0)
        {
            _known[method] = mayCopy;
        }

        return mayCopy;
    }

    private static string[] Parameters(SyntaxNode declaration) =>
        declaration is BaseMethodDeclarationSyntax method ? [.. method.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText)] : [];

    private bool MayCopy(SyntaxNode function, string[] parameters, HashSet<string> asked, CancellationToken cancellationToken)
    {
        foreach (var node in function.DescendantNodes())
        {
            var mayCopy = node switch
            {
                WithExpressionSyntax => true,
                IdentifierNameSyntax name => parameters.Contains(name.Identifier.ValueText, StringComparer.Ordinal) && IsGiven(name),
                InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } => name.Identifier.ValueText != "nameof"
                    && (IsDelegate(name.Identifier.ValueText, function) || MayCopy(name.Identifier.ValueText, asked, cancellationToken)),
                InvocationExpressionSyntax { Expression: var callee } => Name(callee) is not { } name || MayCopy(name, asked, cancellationToken),
                _ => false,
            };
            if (mayCopy)
            {
                return true;
            }
        }

        return false;
    }

    // Assigned to, also as a part of a tuple, or handed out to be.
    private static bool IsGiven(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } => true,
        _ => false,
    };

    private bool IsMember(string name) => _members.GetOrAdd(name, other => compilation.ContainsSymbolsWithName(other, SymbolFilter.Member));

    // What a local function does is seen where it stands, within the function.
    private bool IsDelegate(string name, SyntaxNode function) =>
        !IsMember(name) && !function.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(local => local.Identifier.ValueText == name);

    private static string? Name(ExpressionSyntax callee) => callee switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };
}
